package org.parley.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.parley.chart.Fonts.Face;

/** Renders XHTML as PDF with our own fonts; the same input gives the same bytes. */
final class PdfWriter {

  static final String FAMILY = "DejaVu Sans";

  private static final int NORMAL_WEIGHT = 400;
  private static final int BOLD_WEIGHT = 700;

  private PdfWriter() {}

  /**
   * Writes a PDF.
   *
   * @param folder what relative addresses of images start from
   * @param created for the document's properties
   */
  static void write(String xhtml, Path folder, String title, Optional<Instant> created, Path pdf)
      throws IOException {
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(xhtml, folder.toUri().toString());
    builder.useFont(Face.REGULAR::open, FAMILY, NORMAL_WEIGHT, FontStyle.NORMAL, true);
    builder.useFont(Face.BOLD::open, FAMILY, BOLD_WEIGHT, FontStyle.NORMAL, true);
    builder.useFont(Face.OBLIQUE::open, FAMILY, NORMAL_WEIGHT, FontStyle.ITALIC, true);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        OutputStream out = Files.newOutputStream(pdf)) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      describe(document.getDocumentInformation(), title, created);
      document.setDocumentId(0L);
      document.save(out);
    }
  }

  private static void describe(
      PDDocumentInformation information, String title, Optional<Instant> created) {
    GregorianCalendar date =
        created.map(at -> GregorianCalendar.from(at.atZone(ZoneOffset.UTC))).orElse(null);
    information.setTitle(title);
    information.setCreator("Parley");
    information.setCreationDate(date);
    information.setModificationDate(date);
  }
}
