package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.parley.chart.ChartSet;
import org.parley.chart.RunTables;
import org.parley.chart.SyntheticRun;
import org.parley.table.SpreadsheetRules;
import org.parley.table.Table;

@TestInstance(Lifecycle.PER_CLASS)
class ReportTest {

  private static final String NOT_HELD = "title not held then";

  private static final List<String> CANDIDATES =
      List.of("name", "count", "documents", "why", "example", "suggestion", "document", "note");

  private static final Map<String, String> OPTIONS =
      new TreeMap<>(Map.of("minSupport", "3", "minEvidence", "4", "minSources", "2", "seed", "11"));

  @TempDir static Path folder;

  private Map<String, Table> tables;
  private Path pdf;

  @BeforeAll
  void writeOnce() throws IOException {
    tables = SyntheticRun.tables(60);
    ChartSet.of(SyntheticRun.opened(tables)).draw(folder, SpreadsheetRules.TABLES);
    pdf = write("report.pdf", tables, "Sixty <articles> & \"more\"");
  }

  private Path write(String name, Map<String, Table> of, String title) throws IOException {
    Path file = folder.resolve(name);
    RunTables run = SyntheticRun.opened(of);
    Report.write(run, ChartSet.of(run), folder, OPTIONS, title, Optional.empty(), file);
    return file;
  }

  private static String text(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void holdsItsSectionsInOrder() throws IOException {
    assertThat(text(pdf))
        .containsSubsequence(
            "Sixty <articles> & \"more\"",
            "Findings",
            "United States leads the news",
            "Charts",
            "Figure 1.",
            "Figure 8.",
            "Changes of position",
            "The corpus and its quality",
            "Names the codebook does not know",
            "Maria Zakharova",
            "Methods and limits",
            "Pairs with fewer than 3 common units",
            "Quotes cited");
  }

  @Test
  void citesEveryQuoteWithItsPlace() throws IOException {
    Table changes = tables.get("changes");
    assertThat(changes.rows()).isNotEmpty();
    String text = text(pdf);
    for (List<String> row : changes.rows()) {
      assertThat(text).contains(changes.get(row, "quote_before"));
      assertThat(text).contains(changes.get(row, "quote_after"));
    }
    assertThat(text).contains("100–160").contains("statement s");
  }

  @Test
  void leavesOutAParagraphWhoseOptionIsUnknown() throws IOException {
    assertThat(text(pdf)).contains("fewer than 4 statements").doesNotContain("replicates");
  }

  @Test
  void embedsItsFontsAndHasAnOutlineAndATitle() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
          assertThat(page.getResources().getFont(name).getName()).contains("DejaVuSans");
        }
      }
      List<String> outline = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        outline.add(item.getTitle());
      }
      assertThat(outline)
          .containsExactly(
              "Findings",
              "Charts",
              "Changes of position",
              "The corpus and its quality",
              "Names the codebook does not know",
              "Methods and limits",
              "Quotes cited");
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Sixty <articles> & \"more\"");
    }
  }

  @Test
  void givesTheSameBytesForTheSameInput() throws IOException {
    Path again = write("again.pdf", tables, "Sixty <articles> & \"more\"");
    assertThat(Files.mismatch(pdf, again)).isEqualTo(-1);
  }

  @Test
  void keepsEveryLetterOnThePage() throws IOException {
    Map<String, Table> wide = new LinkedHashMap<>(tables);
    String endless = "x".repeat(400) + " \u0000\uD800 & <b> \u0633\u0648\u0631\u064A\u0627";
    wide.put(
        "candidates",
        new Table(
            "candidates",
            CANDIDATES,
            List.of(
                List.of(endless, "9", "2", endless, endless, "", "d", ""),
                List.of(endless, "9", "2", NOT_HELD, endless, "", endless, endless))));
    Path file = write("wide.pdf", wide, endless);

    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      float width = document.getPage(0).getMediaBox().getWidth();
      List<Float> beyond = new ArrayList<>();
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition position) {
          if (position.getXDirAdj() + position.getWidthDirAdj() > width - 40) {
            beyond.add(position.getXDirAdj());
          }
        }
      }.getText(document);
      assertThat(beyond).isEmpty();
    }
  }

  @Test
  void titlesAtOddsWithTheCodebookAreNoUnknownNames() throws IOException {
    Map<String, Table> more = new LinkedHashMap<>(tables);
    String note = "2011-05-03: the codebook has Carl Berg in the office";
    List<String> title =
        List.of(
            "Ada Holt, Mayor of Norland", "3", "2", NOT_HELD, "Mayor Holt came.", "", "x", note);
    more.put("candidates", new Table("candidates", CANDIDATES, List.of(title)));
    assertThat(text(write("titles.pdf", more, "Titles")))
        .contains("Titles at odds with the codebook")
        .contains("Mayor of Norland")
        .contains("the codebook has Carl")
        .contains("No name was found that looks like an actor");
    assertThat(text(write("no-titles.pdf", Map.of(), "None"))).doesNotContain("Titles at odds");
  }

  @Test
  void repeatsTheHeaderOfATableOnEveryPage() throws IOException {
    Map<String, Table> many = new LinkedHashMap<>(tables);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      String name = "Name " + i + " word".repeat(90);
      rows.add(List.of(name, "9", "2", "cue verb", "Example", "", "d", ""));
    }
    many.put("candidates", new Table("candidates", CANDIDATES, rows));

    try (PDDocument document = Loader.loadPDF(write("many.pdf", many, "Many").toFile())) {
      int pages = 0;
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document);
        if (text.contains("word word")) {
          pages++;
          assertThat(text).as("page %d", page).contains("Articles");
        }
      }
      assertThat(pages).isGreaterThan(2);
    }
  }

  @Test
  void reportsAnEmptyRun() throws IOException {
    assertThat(text(write("empty.pdf", Map.of(), "Nothing")))
        .contains("No actor of the codebook is mentioned")
        .contains("Not drawn: actors_ranked")
        .contains("No change of position was found");
  }
}
