/** A file that cannot be opened. The message is one Chinese line that names what is wrong and what to do. */
export class FileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FileError";
  }
}
