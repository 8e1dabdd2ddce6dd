package io.anju.print;

import java.util.ArrayList;
import java.util.List;

/** A label as SVG, one unit a module of its code. */
final class LabelSvg {

  private static final int TEXT_WIDTH = 40;
  private static final double LINE = 4.2;

  /** Chinese letters to a line; Latin ones and digits count for half. */
  private static final double LINE_CHARACTERS = 11;

  private LabelSvg() {}

  static String of(Label label) {
    int side = label.code().size();
    var svg =
        new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
            .append(side + TEXT_WIDTH)
            .append(' ')
            .append(side)
            .append(
                "\" font-family=\"sans-serif\"><rect width=\"100%\" height=\"100%\""
                    + " fill=\"#fff\"/><path shape-rendering=\"crispEdges\" d=\"")
            .append(label.code().path())
            .append("\"/>");
    double y = 8;
    for (String line : lines(label.heading())) {
      y = text(svg, line, side, y, 3.4);
    }
    y += 1.5;
    for (String line : lines(label.text())) {
      y = text(svg, line, side, y, 3);
    }
    text(svg, label.footer(), side, side - 3.0, 1.9);
    return svg.append("</svg>").toString();
  }

  private static double text(StringBuilder svg, String line, int x, double y, double size) {
    svg.append("<text x=\"")
        .append(x)
        .append("\" y=\"")
        .append(y)
        .append("\" font-size=\"")
        .append(size)
        .append("\">")
        .append(line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
        .append("</text>");
    return y + LINE * size / 3;
  }

  private static List<String> lines(String text) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    double width = 0;
    for (int letter : text.codePoints().filter(c -> !Character.isISOControl(c)).toArray()) {
      double wide = letter < 0x2E80 ? 0.55 : 1;
      if (width + wide > LINE_CHARACTERS) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      line.appendCodePoint(letter);
      width += wide;
    }
    lines.add(line.toString());
    return lines;
  }
}
