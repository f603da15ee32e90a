import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";

const here = import.meta.dirname;

/** The production bundle of the task pane. Where Office.js comes from is the server's choice: %OFFICE_JS% stays as it is. */
// biome-ignore lint/style/noDefaultExport: webpack reads its configuration from the default export
export default {
  mode: "production",
  target: ["web", "es2020"],
  entry: { pane: path.join(here, "addin/panel/main.tsx") },
  output: {
    path: path.join(here, "dist/pane"),
    filename: "[name].[contenthash:8].js",
    publicPath: "./",
    clean: true,
  },
  // webpack's own minimizer would take the quotes off the placeholder that the server replaces by an address.
  experiments: { html: false },
  resolve: { extensions: [".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "esbuild-loader",
        options: { target: "es2020", jsx: "automatic", jsxImportSource: "preact", tsconfigRaw: {} },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
    new HtmlPlugin({
      template: path.join(here, "addin/panel/index.html"),
      scriptLoading: "defer",
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: path.join(here, "addin/panel/icons/*.png"), to: "icons/[name][ext]" },
        { from: path.join(here, "manifest.xml") },
      ],
    }),
  ],
  // The whole engine with the acts is in the pane, the same as on the server: about 250 KB compressed.
  performance: { hints: "warning", maxAssetSize: 900_000, maxEntrypointSize: 900_000 },
  stats: "errors-warnings",
};
