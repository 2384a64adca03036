package org.parley.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive: each page that was fetched whole is a document, named by its place among the
 * records. Responses, resources and conversions (plain text made of pages) are inputs; requests,
 * revisits and what describes the crawl are none. A response that is no page is rejected with its
 * kind. The day of the crawl dates nothing.
 */
record WarcReader(HtmlReader pages, TextDecoder decoder) implements DocumentReader {

  /** More than any article; what is longer is cut off by most crawlers too. */
  private static final int MOST_BYTES = 16 << 20;

  private static final int FOUND = 200;

  @Override
  public void read(String path, String relativeId, InputStream in, Consumer<ReadResult> out)
      throws IOException {
    long number = 0;
    long inputs = 0;
    // Not closed here: that would close the stream of the caller.
    @SuppressWarnings("resource")
    org.netpreserve.jwarc.WarcReader records = new org.netpreserve.jwarc.WarcReader(in);
    try {
      for (Optional<WarcRecord> next = records.next(); next.isPresent(); next = records.next()) {
        number++;
        if (next.get() instanceof WarcTargetRecord record && isInput(record)) {
          inputs++;
          out.accept(page(path, relativeId + "#" + number, number, record));
        }
      }
    } catch (IOException | RuntimeException e) {
      inputs++;
      out.accept(
          new Rejection(
              path,
              number + 1,
              e instanceof java.io.EOFException
                  ? RejectionReason.UNREADABLE
                  : RejectionReason.MALFORMED,
              (e instanceof java.io.EOFException
                      ? "the archive ends too early"
                      : CorpusReader.reasonOf(e))
                  + "; from this record on the file was not read"));
    }
    if (inputs == 0) {
      out.accept(
          new Rejection(path, 0, RejectionReason.EMPTY, "no page in " + number + " records"));
    }
  }

  private static boolean isInput(WarcTargetRecord record) {
    return record instanceof WarcResponse
        || record instanceof WarcResource
        || record instanceof WarcConversion;
  }

  private ReadResult page(String path, String id, long number, WarcTargetRecord record)
      throws IOException {
    String url = record.target() == null ? "" : record.target();
    if (!url.toLowerCase(Locale.ROOT).startsWith("http") && record instanceof WarcResponse) {
      return unsupported(path, number, "an answer of " + url);
    }
    MediaType type;
    MessageBody body;
    if (record instanceof WarcResponse response) {
      HttpResponse http = response.http();
      if (http.status() != FOUND) {
        return unsupported(path, number, "HTTP status " + http.status() + " of " + url);
      }
      type = http.contentType();
      body = http.bodyDecoded();
    } else {
      type = record.contentType();
      body = record.body();
    }
    boolean html = List.of("html", "xhtml+xml").contains(type.subtype());
    if (!html && !type.base().toString().equals("text/plain")) {
      return unsupported(path, number, type.base() + " of " + url);
    }
    byte[] bytes = body.stream().readNBytes(MOST_BYTES);
    return html
        ? pages.document(path, id, number, bytes, charset(type), url)
        : text(path, id, number, bytes, url);
  }

  private ReadResult text(String path, String id, long number, byte[] bytes, String url) {
    TextDecoder.Decoded decoded = decoder.decode(bytes);
    if (decoded instanceof TextDecoder.Failure failure) {
      return new Rejection(path, number, failure.reason(), failure.detail());
    }
    String text = ((TextDecoder.Text) decoded).text();
    return text.isBlank()
        ? new Rejection(path, number, RejectionReason.EMPTY, "no text")
        : new Document(id, path, text, new Metadata(null, "", "", url));
  }

  private static String charset(MediaType type) {
    String named = type.parameters().getOrDefault("charset", "");
    return !named.isEmpty() && isKnown(named) ? named : null;
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (java.nio.charset.IllegalCharsetNameException e) {
      return false;
    }
  }

  private static Rejection unsupported(String path, long number, String what) {
    return new Rejection(path, number, RejectionReason.UNSUPPORTED, what);
  }
}
