/** The workbench: page, spreadsheet and Excel host in one bundle under dist/workbench/. Never part of the production pane. */
import { fileURLToPath } from "node:url";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import webpack from "webpack";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// biome-ignore lint/style/noDefaultExport: webpack reads its configuration from the default export.
export default {
  mode: "production",
  target: ["web", "es2022"],
  entry: { workbench: here("./addin/workbench/page/main.ts") },
  output: {
    path: here("./dist/workbench"),
    filename: "[name].[contenthash:8].js",
    // What Univer loads later are its hyphenation tables, one file a language.
    chunkFilename: "hyphenation/[id].[contenthash:8].js",
    publicPath: "./",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, loader: "esbuild-loader", options: { target: "es2022" } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    // The formula editor alone gets an engine that knows semicolons.
    new webpack.NormalModuleReplacementPlugin(/^@univerjs\/engine-formula$/, (resource) => {
      if (/sheets-formula-ui/.test(resource.contextInfo.issuer)) {
        resource.request = here("./addin/workbench/italian/engine-formula.ts");
      }
    }),
    new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
    new HtmlWebpackPlugin({ template: here("./addin/workbench/page/index.html"), scriptLoading: "module" }),
  ],
  optimization: { minimizer: [new EsbuildPlugin({ target: "es2022", css: true })] },
  // Univer is one big bundle by nature: the page is a development tool, its size is reported, not warned about.
  performance: { hints: false },
  stats: "errors-warnings",
};
