package org.parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved pages and web archives. */
class WebPagesTest {

  private static final String FIRST =
      "Envoys of nine countries met by the lake on Tuesday and agreed on next to nothing.";
  private static final String SECOND =
      "They will be back in a fortnight, their hosts hope, with something to show for it.";

  private static final String PAGE =
      "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Talks stall | The Lantern</title>"
          + "<meta property=\"og:title\" content=\"Talks stall\">"
          + "<meta property=\"og:site_name\" content=\"The Lantern\">"
          + "<meta property=\"article:published_time\" content=\"2014-01-22T23:30:00-05:00\">"
          + "<link rel=\"canonical\" href=\"https://lantern.example/talks\"></head><body>"
          + "<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/world\">World</a></li></ul></nav>"
          + "<div id=main><h1>Talks stall</h1><div class=story><p>"
          + FIRST
          + "</p><p><a href=\"/more\">Read more: ten things to know</a></p><script>var a=1;</script><p>"
          + SECOND
          + "</p></div></div><div><p>Subscribe to our letter.</p></div>"
          + "<footer><p>All rights reserved by somebody or other, in every country there is.</p></footer>"
          + "</body></html>";

  @Test
  void thePageIsItsMainTextWithWhatItSaysOfItself() {
    Document document = document(read("in/a.html", utf8(PAGE)));
    assertThat(document.text()).isEqualTo("Talks stall\n\n" + FIRST + "\n\n" + SECOND);
    assertThat(document.id()).isEqualTo("a.html");
    assertThat(document.metadata().title()).isEqualTo("Talks stall");
    assertThat(document.metadata().source()).isEqualTo("The Lantern");
    assertThat(document.metadata().url()).isEqualTo("https://lantern.example/talks");
    assertThat(document.metadata().date().label()).isEqualTo("2014-01-22");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name=\"pubdate\" content=\"2015-03-04\">",
        "<meta itemprop=\"datePublished\" content=\"2015-03-04 10:00\">",
        "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\","
            + "\"datePublished\":\"2015-03-04T08:00:00Z\"}]}</script>",
        "<script type=\"application/ld+json\">{broken</script>"
            + "<meta name=\"date\" content=\"4 March 2015\">"
      })
  void theDayOfPublicationIsFoundWhereverItStands(String head) {
    Document document =
        document(read("a.htm", utf8("<html><head>" + head + "</head><body><p>" + FIRST)));
    assertThat(document.metadata().date().label()).isEqualTo("2015-03-04");
  }

  @Test
  void linesOfPagesWithoutParagraphsAreToldByTheirBreaks() {
    Document document =
        document(read("a.html", utf8("<body><div>" + FIRST + "<br><br>" + SECOND + "</div>")));
    assertThat(document.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void theEncodingIsThatOfThePage() {
    String page = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Gen\u00e8ve. " + FIRST;
    byte[] bytes = page.getBytes(Charset.forName("ISO-8859-1"));
    assertThat(document(read("a.html", bytes)).text()).startsWith("Gen\u00e8ve.");
  }

  @Test
  void aPageWithoutTextIsRejected() {
    assertThat(rejection(read("a.html", utf8("<html><body><script>x</script></body></html>"))))
        .isEqualTo(RejectionReason.EMPTY);
    assertThat(rejection(read("a.html", utf8("")))).isEqualTo(RejectionReason.EMPTY);
    assertThat(rejection(read("a.html", utf8("%PDF-1.4 not a page"))))
        .isEqualTo(RejectionReason.BINARY);
  }

  @Property(tries = 300)
  void anyTextIsADocumentOrARejection(@ForAll String noise) {
    List<ReadResult> results = read("a.html", utf8("<p>" + noise + "<div>" + noise + "</a><p>"));
    assertThat(results).hasSize(1);
  }

  @Test
  void pagesNestedAThousandfoldAreRead() {
    String page = "<div>".repeat(20_000) + "<p>" + FIRST;
    assertThat(document(read("a.html", utf8(page))).text()).isEqualTo(FIRST);
  }

  @Test
  void anArchiveIsItsPagesAndSaysWhatIsNone() throws IOException {
    byte[] archive =
        concat(
            record("warcinfo", "", "application/warc-fields", "software: none\r\n"),
            response("https://lantern.example/a", "200 OK", "text/html; charset=utf-8", PAGE),
            response("https://lantern.example/b", "404 Not Found", "text/html", "<p>gone"),
            response("https://lantern.example/c", "200 OK", "image/png", "png"),
            record("conversion", "https://lantern.example/d", "text/plain", FIRST));
    List<ReadResult> results = read("in/crawl.warc", archive);
    assertThat(results)
        .extracting(r -> r instanceof Document d ? d.id() : ((Rejection) r).reason().label())
        .containsExactly("crawl.warc#2", "unsupported", "unsupported", "crawl.warc#5");
    assertThat(((Document) results.get(0)).metadata().date().label()).isEqualTo("2014-01-22");
    assertThat(((Document) results.get(3)).metadata().url()).isEqualTo("https://lantern.example/d");

    assertThat(read("in/crawl.warc.gz", gzipEach(archive)))
        .filteredOn(r -> r instanceof Document)
        .hasSize(2);
  }

  @Test
  void aBrokenArchiveKeepsWhatWasReadBefore() throws IOException {
    byte[] good = response("https://lantern.example/a", "200 OK", "text/html", PAGE);
    List<ReadResult> results = read("a.warc", concat(good, utf8("WARC/1.0\r\nnonsense")));
    assertThat(results).hasSize(2);
    assertThat(results.get(0)).isInstanceOf(Document.class);
    assertThat(results.get(1)).isInstanceOf(Rejection.class);
    assertThat(rejection(read("b.warc", utf8("no archive at all"))))
        .isEqualTo(RejectionReason.MALFORMED);
  }

  private static byte[] response(String url, String status, String type, String body)
      throws IOException {
    String http =
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + utf8(body).length
            + "\r\n\r\n"
            + body;
    return record("response", url, "application/http; msgtype=response", http);
  }

  private static byte[] record(String kind, String url, String type, String block) {
    return utf8(
        "WARC/1.0\r\nWARC-Type: "
            + kind
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
            + "WARC-Date: 2020-01-01T00:00:00Z\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + utf8(block).length
            + "\r\n\r\n"
            + block
            + "\r\n\r\n");
  }

  private static byte[] gzipEach(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] concat(byte[]... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.write(part);
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<ReadResult> read(String path, byte[] bytes) {
    List<ReadResult> results = new ArrayList<>();
    String id = path.substring(path.lastIndexOf('/') + 1);
    new CorpusReader(FieldMapping.USUAL, null)
        .read(path, id, new ByteArrayInputStream(bytes), results::add);
    return results;
  }

  private static Document document(List<ReadResult> results) {
    assertThat(results).singleElement().isInstanceOf(Document.class);
    return (Document) results.get(0);
  }

  private static RejectionReason rejection(List<ReadResult> results) {
    assertThat(results).singleElement().isInstanceOf(Rejection.class);
    return ((Rejection) results.get(0)).reason();
  }
}
