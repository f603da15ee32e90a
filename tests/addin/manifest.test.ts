/** What Excel would refuse about the manifest, checked without asking Microsoft's service. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SaxesParser } from "saxes";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const root = new URL("../../", import.meta.url);

function parse(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  const [element] = top.children;
  assert.ok(element);
  return element;
}

function descendants(element: Element): Element[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

describe("manifest.xml", () => {
  const manifest = parse(readFileSync(new URL("manifest.xml", root), "utf8"));
  const all = [manifest, ...descendants(manifest)];
  const named = (name: string) => all.filter((element) => element.name === name);
  const one = (name: string, within = manifest): Element => {
    const found = within.children.find((child) => child.name === name);
    assert.ok(found, `<${name}> is missing`);
    return found;
  };

  it("has the elements of a task pane add-in in the order of the schema", () => {
    assert.equal(manifest.attributes["xsi:type"], "TaskPaneApp");
    assert.deepEqual(
      manifest.children.map((child) => child.name),
      [
        "Id",
        "Version",
        "ProviderName",
        "DefaultLocale",
        "DisplayName",
        "Description",
        "IconUrl",
        "HighResolutionIconUrl",
        "SupportUrl",
        "AppDomains",
        "Hosts",
        "Requirements",
        "DefaultSettings",
        "Permissions",
        "VersionOverrides",
      ],
    );
    assert.deepEqual(
      one("VersionOverrides").children.map((child) => child.name),
      ["Description", "Requirements", "Hosts", "Resources"],
    );
    assert.deepEqual(
      one("Resources", one("VersionOverrides")).children.map((child) => child.name),
      ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
    );
  });

  it("has a valid id, version, host, permission and lowest Excel", () => {
    assert.match(one("Id").text, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.match(one("Version").text, /^\d+(\.\d+){1,3}$/);
    assert.equal(one("Permissions").text, "ReadWriteDocument");
    for (const set of [...named("Set"), ...named("bt:Set")]) {
      assert.deepEqual([set.attributes.Name, set.attributes.MinVersion], ["ExcelApi", "1.14"]);
    }
    assert.equal(named("Set").length + named("bt:Set").length, 2);
    assert.deepEqual(
      named("Host").map((host) => host.attributes.Name ?? host.attributes["xsi:type"]),
      ["Workbook", "Workbook"],
    );
  });

  it("keeps texts within the lengths that Office allows, in both languages", () => {
    const limits: Readonly<Record<string, number>> = {
      DisplayName: 125,
      Description: 250,
      "bt:ShortStrings": 125,
      "bt:LongStrings": 250,
    };
    const holders = [one("DisplayName"), one("Description")].map(
      (element) => [element, element.name] as const,
    );
    const strings = ["bt:ShortStrings", "bt:LongStrings"].flatMap((name) =>
      named(name).flatMap((group) => group.children.map((child) => [child, name] as const)),
    );
    for (const [element, kind] of [...holders, ...strings]) {
      const override = element.children.find((child) => child.attributes.Locale === "en-US");
      assert.ok(override, `${element.name} ${element.attributes.id ?? ""} has no English text`);
      for (const text of [element.attributes.DefaultValue, override.attributes.Value]) {
        assert.ok(text && text.length <= (limits[kind] ?? 0), `${kind}: ${text}`);
      }
    }
    assert.equal(one("DefaultLocale").text, "it-IT");
  });

  it("uses https only, and addresses no longer than Office allows", () => {
    const addresses = all
      .flatMap((element) => Object.values(element.attributes))
      .filter((v) => /^[a-z]+:\/\//.test(v));
    const own = addresses.filter(
      (address) => !address.startsWith("http://schemas.") && !address.startsWith("http://www.w3.org/"),
    );
    assert.ok(own.length >= 8);
    for (const address of [...own, ...named("AppDomain").map((domain) => domain.text)]) {
      assert.ok(address.startsWith("https://"), address);
      assert.ok(address.length <= 2048);
    }
  });

  it("defines every resource that it refers to, once, and uses every one", () => {
    const used = new Set(all.flatMap(({ attributes }) => (attributes.resid ? [attributes.resid] : [])));
    const resources = descendants(one("Resources", one("VersionOverrides")));
    const defined = resources.flatMap(({ attributes }) => (attributes.id ? [attributes.id] : []));
    assert.deepEqual([...used].sort(), [...defined].sort());
    for (const id of defined) assert.ok(id.length <= 32, id);
  });

  it("has icons of exactly the sizes that it names, and the same ones in the bundle", () => {
    const images = named("bt:Image").filter((image) => image.attributes.size);
    assert.deepEqual([...new Set(images.map((image) => image.attributes.size))], ["16", "32", "80"]);
    const urls = new Map(
      named("bt:Image").flatMap(({ attributes }) =>
        attributes.id ? [[attributes.id, attributes.DefaultValue ?? ""] as const] : [],
      ),
    );
    for (const { attributes } of images) {
      assert.equal(sideOf(urls.get(attributes.resid ?? "") ?? ""), Number(attributes.size));
    }
    assert.equal(sideOf(one("IconUrl").attributes.DefaultValue ?? ""), 32);
    assert.equal(sideOf(one("HighResolutionIconUrl").attributes.DefaultValue ?? ""), 64);
  });

  it("opens the pane from a button of the ribbon", () => {
    const [action] = named("Action");
    assert.equal(action?.attributes["xsi:type"], "ShowTaskpane");
    const pane = named("bt:Url").find((url) => url.attributes.id === "Pane.Url");
    assert.equal(pane?.attributes.DefaultValue, one("DefaultSettings").children[0]?.attributes.DefaultValue);
    assert.match(pane?.attributes.DefaultValue ?? "", /\/pane\/index\.html$/);
  });
});

/** Width and height in pixels of the PNG behind a manifest address. */
function sideOf(address: string): number {
  const name = address.split("/").at(-1) ?? "";
  const bytes = readFileSync(fileURLToPath(new URL(`addin/panel/icons/${name}`, root)));
  assert.equal(bytes.toString("latin1", 1, 4), "PNG");
  assert.equal(bytes.readUInt32BE(16), bytes.readUInt32BE(20));
  return bytes.readUInt32BE(16);
}
