package org.parley.chart;

import java.awt.Color;
import java.util.List;
import java.util.Map;

/**
 * Colours that people with any kind of colour vision can tell apart (Okabe and Ito 2008, "Color
 * Universal Design") and that stay apart in grey.
 */
final class Palette {

  static final Color INK = new Color(0x222222);
  static final Color MUTED = new Color(0x666666);
  static final Color GRID = new Color(0xE2E2E2);
  static final Color BAND = new Color(0xF5F5F3);
  static final Color PAPER = Color.WHITE;

  static final Color ORANGE = new Color(0xE69F00);
  static final Color SKY = new Color(0x56B4E9);
  static final Color GREEN = new Color(0x009E73);
  static final Color BLUE = new Color(0x0072B2);
  static final Color VERMILLION = new Color(0xD55E00);
  static final Color PURPLE = new Color(0xCC79A7);
  static final Color GREY = new Color(0x999999);

  /** Levels -2 to +2: from orange over white to blue. */
  private static final List<Color> LEVELS =
      List.of(
          new Color(0xC85A00),
          new Color(0xF6B26B),
          new Color(0xEFEFEF),
          new Color(0x8FC1E3),
          new Color(0x1F6FB0));

  private static final Map<String, Color> KINDS =
      Map.of(
          "person", BLUE,
          "government", VERMILLION,
          "organisation", GREEN,
          "group", ORANGE,
          "state", PURPLE,
          "media", GREY);

  private static final double DARK = 0.5;

  private Palette() {}

  static Color ofKind(String kind) {
    return KINDS.getOrDefault(kind, GREY);
  }

  /** The colour of a level, -2 to +2. */
  static Color ofLevel(int level) {
    return LEVELS.get(Math.max(0, Math.min(4, level + 2)));
  }

  /** From orange (-1) over white (0) to blue (+1). */
  static Color diverging(double value) {
    Color end = value < 0 ? LEVELS.get(0) : LEVELS.get(4);
    return mix(PAPER, end, Math.min(1, Math.abs(value)));
  }

  /** {@code share} of {@code b}, the rest of {@code a}. */
  static Color mix(Color a, Color b, double share) {
    return new Color(
        (int) Math.round(a.getRed() + (b.getRed() - a.getRed()) * share),
        (int) Math.round(a.getGreen() + (b.getGreen() - a.getGreen()) * share),
        (int) Math.round(a.getBlue() + (b.getBlue() - a.getBlue()) * share));
  }

  /** Black or white, whichever is read better upon {@code ground}. */
  static Color inkOn(Color ground) {
    double light =
        (0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue()) / 255;
    return light < DARK ? PAPER : INK;
  }
}
