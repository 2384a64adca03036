package org.parley.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A saved web page is one document: its main text as {@link HtmlText} finds it, its metadata as
 * {@link HtmlMetadata} does. Offsets refer to the extracted text, which is the same for the same
 * bytes. The encoding is the one that the user names, else what the page declares.
 */
record HtmlReader(RecordMapper mapper, String charset) implements DocumentReader {

  @Override
  public void read(String path, String relativeId, InputStream in, Consumer<ReadResult> out)
      throws IOException {
    out.accept(document(path, relativeId, 0, in.readAllBytes(), charset, ""));
  }

  /**
   * The document of a page.
   *
   * @param record 1-based number within an archive; 0 for a page of its own
   * @param declared encoding from outside the page; null when none is known
   * @param url where the page was fetched; empty when unknown
   */
  ReadResult document(
      String path, String id, long record, byte[] bytes, String declared, String url)
      throws IOException {
    if (bytes.length == 0) {
      return new Rejection(path, record, RejectionReason.EMPTY, "no bytes");
    }
    Optional<BinaryFormat> binary = BinaryFormat.of(bytes);
    if (binary.isPresent()) {
      return new Rejection(path, record, RejectionReason.BINARY, binary.get().advice());
    }
    Element page = Jsoup.parse(new ByteArrayInputStream(bytes), declared, url);
    // Before the text: it drops what is no text, scripts with metadata among it.
    Metadata metadata = mapper.metadata(HtmlMetadata.fields(page, url));
    String text = HtmlText.of(page);
    if (text.isBlank()) {
      return new Rejection(path, record, RejectionReason.EMPTY, "the page has no text of its own");
    }
    return TextDecoder.binaryReason(text)
        .<ReadResult>map(why -> new Rejection(path, record, RejectionReason.BINARY, why))
        .orElseGet(() -> new Document(id, path, text, metadata));
  }
}
