package org.parley.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * DejaVu Sans from our own jar, so that charts look the same on every machine; it has Latin,
 * Cyrillic, Greek and Arabic letters.
 */
public final class Fonts {

  /** A face of the family. */
  public enum Face {
    REGULAR("DejaVuSans.ttf"),
    BOLD("DejaVuSans-Bold.ttf"),
    OBLIQUE("DejaVuSans-Oblique.ttf"),
    BOLD_OBLIQUE("DejaVuSans-BoldOblique.ttf");

    private final String file;

    Face(String file) {
      this.file = file;
    }

    /** The TrueType file. */
    public InputStream open() {
      return Fonts.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/" + file);
    }
  }

  private static final Font REGULAR;
  private static final Font BOLD;
  private static final Font OBLIQUE;

  static {
    try {
      doWithoutFontsOfTheMachine();
      REGULAR = load(Face.REGULAR);
      BOLD = load(Face.BOLD);
      OBLIQUE = load(Face.OBLIQUE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Fonts() {}

  static Font regular(double points) {
    return REGULAR.deriveFont((float) points);
  }

  static Font bold(double points) {
    return BOLD.deriveFont((float) points);
  }

  static Font oblique(double points) {
    return OBLIQUE.deriveFont((float) points);
  }

  /**
   * On a Linux machine without any font, as in a container, Java2D fails to start even for a font
   * that the program brings along, unless it is told that there are none to look for. What the user
   * has set stays.
   */
  private static void doWithoutFontsOfTheMachine() throws IOException {
    Properties system = System.getProperties();
    system.putIfAbsent("java.awt.headless", "true");
    String setting = "sun.awt.fontconfig";
    if ("Linux".equals(system.get("os.name")) && !system.containsKey(setting)) {
      Path file = Files.createTempFile("parley-fonts", ".properties");
      file.toFile().deleteOnExit();
      Files.writeString(
          file, "version=1\nsequence.allfonts=default\n", StandardCharsets.ISO_8859_1);
      system.put(setting, file.toString());
    }
  }

  private static Font load(Face face) throws IOException {
    try (InputStream in = face.open()) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new IOException(e);
    }
  }
}
