package org.parley.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** The paper a figure is drawn on: title, subtitle, body, note; 8 inches wide, 200 dots an inch. */
final class Sheet {

  /** Dots per inch. */
  static final int RESOLUTION = 200;

  /** Of the whole sheet, in points. */
  static final int WIDTH = 576;

  static final double MARGIN = 16;

  private static final double SCALE = RESOLUTION / 72.0;
  private static final double GAP = 8;
  private static final Font TITLE = Fonts.bold(14);
  private static final Font SUBTITLE = Fonts.regular(9.5);
  private static final Font NOTE = Fonts.regular(8);

  private Sheet() {}

  static BufferedImage draw(Figure figure) {
    double inner = WIDTH - 2 * MARGIN;
    List<String> title = Lettering.wrap(figure.title(), TITLE, inner, 3);
    List<String> subtitle = Lettering.wrap(figure.subtitle(), SUBTITLE, inner, 4);
    List<String> note =
        figure.note().isEmpty() ? List.of() : Lettering.wrap(figure.note(), NOTE, inner, 8);
    double top =
        MARGIN
            + title.size() * Lettering.lineHeight(TITLE)
            + subtitle.size() * Lettering.lineHeight(SUBTITLE)
            + GAP;
    double bottom = note.isEmpty() ? 0 : GAP + note.size() * Lettering.lineHeight(NOTE);
    double height = top + figure.height() + bottom + MARGIN;

    BufferedImage image =
        new BufferedImage(
            (int) Math.round(WIDTH * SCALE),
            (int) Math.ceil(height * SCALE),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      g.setColor(Palette.PAPER);
      g.fillRect(0, 0, image.getWidth(), image.getHeight());
      g.scale(SCALE, SCALE);
      smooth(g);
      g.setColor(Palette.INK);
      g.setFont(TITLE);
      double y = Lettering.drawDown(g, title, MARGIN, MARGIN);
      g.setColor(Palette.MUTED);
      g.setFont(SUBTITLE);
      Lettering.drawDown(g, subtitle, MARGIN, y);
      g.setFont(NOTE);
      Lettering.drawDown(g, note, MARGIN, top + figure.height() + GAP);
      g.translate(MARGIN, top);
      figure.drawing().draw(g, inner);
    } finally {
      g.dispose();
    }
    return image;
  }

  private static void smooth(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** Writes a PNG that knows its resolution. */
  static void write(BufferedImage image, Path file) throws IOException {
    ImageWriter writer =
        ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "png").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(Files.newOutputStream(file))) {
      ImageWriteParam options = writer.getDefaultWriteParam();
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), options);
      metadata.mergeTree("javax_imageio_png_1.0", resolution());
      writer.setOutput(out);
      writer.write(metadata, new IIOImage(image, null, metadata), options);
    } finally {
      writer.dispose();
    }
  }

  private static IIOMetadataNode resolution() {
    String perMetre = String.valueOf(Math.round(RESOLUTION / 0.0254));
    IIOMetadataNode physical = new IIOMetadataNode("pHYs");
    physical.setAttribute("pixelsPerUnitXAxis", perMetre);
    physical.setAttribute("pixelsPerUnitYAxis", perMetre);
    physical.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
    root.appendChild(physical);
    return root;
  }
}
