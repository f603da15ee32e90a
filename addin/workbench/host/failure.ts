/** Errors a host answers with. Codes are Excel's documented ones; messages are English as Excel's own are. */

/** Thrown inside the host, turned into the response's Error by the interpreter. */
export class RichApiFailure extends Error {
  override readonly name = "RichApiFailure";

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus: number,
    readonly location: string | null = null,
  ) {
    super(message);
  }
}

export function itemNotFound(location: string): RichApiFailure {
  return new RichApiFailure("ItemNotFound", "The requested resource doesn't exist.", 404, location);
}

export function itemAlreadyExists(location: string): RichApiFailure {
  return new RichApiFailure(
    "ItemAlreadyExists",
    "A resource with the same name or identifier already exists.",
    409,
    location,
  );
}

export function invalidArgument(
  location: string,
  message = "The argument is invalid or missing or has an incorrect format.",
): RichApiFailure {
  return new RichApiFailure("InvalidArgument", message, 400, location);
}

export function accessDenied(location: string): RichApiFailure {
  return new RichApiFailure("AccessDenied", "You cannot perform the requested operation.", 403, location);
}

export function invalidOperation(location: string, message: string): RichApiFailure {
  return new RichApiFailure("InvalidOperation", message, 400, location);
}

export function apiNotFound(location: string): RichApiFailure {
  return new RichApiFailure(
    "ApiNotFound",
    "The API you are trying to use could not be found.",
    404,
    location,
  );
}
