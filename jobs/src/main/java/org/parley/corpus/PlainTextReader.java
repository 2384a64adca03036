package org.parley.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** One document per file. */
record PlainTextReader(TextDecoder decoder) implements DocumentReader {

  @Override
  public void read(String path, String relativeId, InputStream in, Consumer<ReadResult> out)
      throws IOException {
    TextDecoder.Decoded decoded = decoder.decode(in.readAllBytes());
    if (decoded instanceof TextDecoder.Failure failure) {
      out.accept(new Rejection(path, 0, failure.reason(), failure.detail()));
      return;
    }
    String text = ((TextDecoder.Text) decoded).text();
    out.accept(
        text.isBlank()
            ? new Rejection(path, 0, RejectionReason.EMPTY, "no text")
            : new Document(relativeId, path, text, Metadata.NONE));
  }
}
