/** The interpreter over a toy object model: protocol only, no Excel. Requests have the shapes that Office.js sends. */
import assert from "node:assert/strict";
import { RichApiFailure } from "../../../addin/workbench/host/failure.ts";
import { Interpreter } from "../../../addin/workbench/host/interpreter.ts";
import { TypeRegistry } from "../../../addin/workbench/host/type-table.ts";
import type { Action, ObjectPath, RequestBody } from "../../../addin/workbench/host/wire.ts";

class Shelf {
  readonly books: Book[] = [];
}
class Book {
  pages: unknown = 0;
  readonly cover = new Cover();
  constructor(readonly title: string) {}
}
class Cover {
  color = "white";
}

function toyShelf() {
  const shelf = new Shelf();
  shelf.books.push(new Book("Uno"), new Book("Due"), new Book("Tre"));
  const find = (books: Shelf, title: unknown) => books.books.find((book) => book.title === title);
  const types = new TypeRegistry()
    .add(Shelf, {
      name: "Shelf",
      scalars: { Count: { get: ({ books }) => books.length } },
      items: ({ books }) => books,
      item: (books, [title]) => {
        const book = find(books, title);
        if (!book) throw new RichApiFailure("ItemNotFound", "no such book", 404, "Shelf.getItem");
        return book;
      },
      methods: {
        Add: ({ books }, [title]) => {
          const book = new Book(String(title));
          books.push(book);
          return book;
        },
        GetItemOrNullObject: (books, [title]) => find(books, title) ?? null,
        Titles: (_shelf, [books]) => (Array.isArray(books) ? books.map((book) => book.title ?? book) : []),
        GetCount: ({ books }) => Promise.resolve(books.length),
        _RemoveReference: (_shelf, [id], { references }) => references.release(String(id)),
      },
    })
    .add(Book, {
      name: "Book",
      identity: ({ title }) => ({ Id: `{${title}}` }),
      scalars: {
        Title: { get: ({ title }) => title },
        Pages: {
          get: ({ pages }) => pages,
          set: (book, pages) => {
            book.pages = pages;
          },
        },
        Secret: { get: () => "x", inDefaultLoad: false },
      },
      links: { Cover: ({ cover }) => cover },
    })
    .add(Cover, {
      name: "Cover",
      scalars: {
        Color: {
          get: ({ color }) => color,
          set: (cover, color) => {
            cover.color = String(color);
          },
        },
      },
    });
  let waits = 0;
  const interpreter = new Interpreter({
    root: shelf,
    types,
    services: {},
    beforeRead: async () => {
      waits += 1;
    },
    inside: (step) => step(),
  });
  return { interpreter, shelf, waits: () => waits };
}

const ROOT: ObjectPath = { Id: 1, ObjectPathType: 1, Name: "" };
const method = (Id: number, Name: string, ...Arguments: unknown[]): ObjectPath => ({
  Id,
  ObjectPathType: 3,
  Name,
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments },
});
const indexer = (Id: number, ...Arguments: unknown[]): ObjectPath => ({
  Id,
  ObjectPathType: 5,
  Name: "",
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments },
});
const link = (Id: number, Name: string, ParentObjectPathId: number): ObjectPath => ({
  Id,
  ObjectPathType: 4,
  Name,
  ParentObjectPathId,
});
const instantiate = (Id: number, ObjectPathId: number): Action => ({
  Id,
  ActionType: 1,
  Name: "",
  ObjectPathId,
});
const load = (Id: number, ObjectPathId: number, QueryInfo: Action["QueryInfo"] = {}): Action => ({
  Id,
  ActionType: 2,
  Name: "",
  ObjectPathId,
  QueryInfo,
});

function request(paths: readonly ObjectPath[], actions: readonly Action[]): RequestBody {
  return {
    AutoKeepReference: true,
    Actions: actions,
    ObjectPaths: Object.fromEntries([ROOT, ...paths].map((path) => [String(path.Id), path])),
  };
}

describe("the rich API interpreter", () => {
  it("runs a path once however often it is instantiated, and answers its identity", async () => {
    const { interpreter, shelf } = toyShelf();
    const answer = await interpreter.process(
      request(
        [method(2, "Add", "Nuovo")],
        [instantiate(3, 2), instantiate(4, 2), load(5, 2, { Select: ["title"] })],
      ),
    );
    assert.equal(shelf.books.length, 4);
    assert.deepEqual(answer, {
      Results: [
        { ActionId: 3, Value: { Id: "{Nuovo}" } },
        { ActionId: 4, Value: { Id: "{Nuovo}" } },
        { ActionId: 5, Value: { Id: "{Nuovo}", Title: "Nuovo" } },
      ],
    });
  });

  it("stops at the first failure with its place, and keeps what was done", async () => {
    const { interpreter, shelf } = toyShelf();
    const answer = await interpreter.process(
      request(
        [indexer(2, "Uno"), indexer(3, "Nessuno")],
        [
          { Id: 4, ActionType: 4, Name: "Pages", ObjectPathId: 2, ArgumentInfo: { Arguments: [7] } },
          instantiate(5, 3),
          { Id: 6, ActionType: 4, Name: "Pages", ObjectPathId: 2, ArgumentInfo: { Arguments: [9] } },
        ],
      ),
    );
    assert.deepEqual(answer.Error, {
      Code: "ItemNotFound",
      Message: "no such book",
      Location: "Shelf.getItem",
      HttpStatusCode: 404,
      ActionIndex: 1,
    });
    assert.deepEqual(answer.Results, [{ ActionId: 4, Value: null }]);
    assert.equal(shelf.books[0]?.pages, 7);
  });

  it("takes everything below a null object as null", async () => {
    const { interpreter } = toyShelf();
    const answer = await interpreter.process(
      request(
        [method(2, "GetItemOrNullObject", "Nessuno"), link(3, "Cover", 2)],
        [
          instantiate(4, 2),
          instantiate(5, 3),
          { Id: 6, ActionType: 3, Name: "_KeepReference", ObjectPathId: 3, ArgumentInfo: { Arguments: [] } },
          load(7, 3, { Select: ["color"] }),
          { Id: 8, ActionType: 3, Name: "Anything", ObjectPathId: 3, ArgumentInfo: { Arguments: [] } },
        ],
      ),
    );
    assert.deepEqual(
      answer.Results.map(({ Value }) => Value),
      [null, null, null, null, { _IsNull: true }],
    );
    assert.equal(answer.Error, undefined);
  });

  it("keeps an object until it was released as often as it was kept", async () => {
    const { interpreter } = toyShelf();
    const keep = (Id: number, ObjectPathId: number): Action => ({
      Id,
      ActionType: 3,
      Name: "_KeepReference",
      ObjectPathId,
      ArgumentInfo: { Arguments: [] },
    });
    const kept = await interpreter.process(
      request([indexer(2, "Uno"), indexer(3, "Uno")], [keep(4, 2), keep(5, 3), instantiate(6, 2)]),
    );
    assert.deepEqual(kept.Results.at(-1)?.Value, { Id: "{Uno}", _ReferenceId: "{ref-1}" });
    const byReference: ObjectPath = { Id: 2, ObjectPathType: 6, Name: "{ref-1}", ArgumentInfo: {} };
    const release: Action = {
      Id: 9,
      ActionType: 3,
      Name: "_RemoveReference",
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: ["{ref-1}"] },
    };
    await interpreter.process(request([], [release]));
    const stillThere = await interpreter.process(request([byReference], [load(3, 2, { Select: ["title"] })]));
    assert.deepEqual(stillThere.Results[0]?.Value, { Id: "{Uno}", _ReferenceId: "{ref-1}", Title: "Uno" });
    await interpreter.process(request([], [release]));
    const gone = await interpreter.process(request([byReference], [instantiate(3, 2)]));
    assert.equal(gone.Error?.Code, "InvalidReference");
    assert.equal(interpreter.references.size, 0);
  });

  it("reads a page of a collection with nested members, and its own scalars apart", async () => {
    const { interpreter } = toyShelf();
    const answer = await interpreter.process(
      request(
        [],
        [
          load(2, 1, { Select: ["title", "cover/color"], Top: 1, Skip: 1 }),
          load(3, 1, { Select: ["count"] }),
          load(4, 1),
          load(5, 1, { Select: ["items/title"], Top: 1 }),
        ],
      ),
    );
    assert.deepEqual(
      answer.Results.slice(0, 2).map(({ Value }) => Value),
      [{ _Items: [{ Id: "{Due}", Title: "Due", Cover: { Color: "white" } }] }, { Count: 3 }],
    );
    const all = answer.Results[2]?.Value as { _Items: object[]; Count: number };
    assert.equal(all.Count, 3);
    assert.deepEqual(all._Items[0], { Id: "{Uno}", Title: "Uno", Pages: 0 }, "secrets only when asked for");
    assert.deepEqual(answer.Results[3]?.Value, { _Items: [{ Id: "{Uno}", Title: "Uno" }] });
  });

  it("takes a number for an object only where the request says so, nested arrays included", async () => {
    const { interpreter } = toyShelf();
    const answer = await interpreter.process(
      request(
        [indexer(2, "Due")],
        [
          {
            Id: 3,
            ActionType: 3,
            Name: "Titles",
            ObjectPathId: 1,
            ArgumentInfo: { Arguments: [[2, 2]], ReferencedObjectPathIds: [[2, 0]] },
          },
          {
            Id: 4,
            ActionType: 3,
            Name: "Titles",
            ObjectPathId: 1,
            ArgumentInfo: { Arguments: [[{ _ObjectPathId: 2 }]] },
          },
        ],
      ),
    );
    assert.deepEqual(
      answer.Results.map(({ Value }) => Value),
      [["Due", 2], ["Due"]],
    );
  });

  it("sets members one by one, many at once and through a neighbour", async () => {
    const { interpreter, shelf } = toyShelf();
    const answer = await interpreter.process(
      request(
        [indexer(2, "Tre")],
        [{ Id: 3, ActionType: 9, ObjectPathId: 2, ObjectState: { pages: [[1]], cover: { color: "red" } } }],
      ),
    );
    assert.equal(answer.Error, undefined);
    assert.deepEqual(shelf.books[2]?.pages, [[1]]);
    assert.equal(shelf.books[2]?.cover.color, "red");
  });

  it("lists trace ids, awaits methods, and waits for calculation before reading", async () => {
    const { interpreter, waits } = toyShelf();
    const answer = await interpreter.process(
      request(
        [],
        [
          { Id: 2, ActionType: 3, Name: "GetCount", ObjectPathId: 1, ArgumentInfo: { Arguments: [null] } },
          { Id: 3, ActionType: 5, Name: "Trace", ObjectPathId: 0 },
          load(4, 1, { Select: ["count"] }),
        ],
      ),
    );
    assert.deepEqual(answer.TraceIds, [3]);
    assert.equal(answer.Results[0]?.Value, 3);
    assert.equal(waits(), 2);
  });

  it("records every member, service and kind that it does not have, and answers ApiNotFound", async () => {
    const { interpreter } = toyShelf();
    const unknown = async (paths: readonly ObjectPath[], action: Action): Promise<unknown> => {
      const { Error: error } = await interpreter.process(request(paths, [action]));
      return [error?.Code, error?.Location];
    };
    const answers = [
      await unknown([link(2, "PivotTables", 1)], instantiate(3, 2)),
      await unknown([], { Id: 3, ActionType: 3, Name: "Burn", ObjectPathId: 1 }),
      await unknown([indexer(2, "Uno")], load(3, 2, { Select: ["nonsense"] })),
      await unknown([indexer(2, "Uno")], {
        Id: 3,
        ActionType: 4,
        Name: "Title",
        ObjectPathId: 2,
        ArgumentInfo: { Arguments: ["x"] },
      }),
      await unknown([{ Id: 2, ObjectPathType: 2, Name: "Some.Service" }], instantiate(3, 2)),
      await unknown([], { Id: 3, ActionType: 8, ObjectPathId: 1 }),
    ];
    assert.deepEqual(answers, [
      ["ApiNotFound", "Shelf.pivotTables"],
      ["ApiNotFound", "Shelf.burn"],
      ["ApiNotFound", "Book.nonsense"],
      ["ApiNotFound", "Book.title (set)"],
      ["ApiNotFound", "service Some.Service"],
      ["ApiNotFound", "action type 8"],
    ]);
    assert.deepEqual(interpreter.unknownMembers, [
      "Shelf.PivotTables",
      "Shelf.Burn",
      "Book.nonsense",
      "Book.Title (set)",
      "service Some.Service",
      "action type 8",
    ]);
  });
});
