package io.anju.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A code with words beside it, as it is put on a wall: 90 by 50 millimetres.
 *
 * @param heading what it is for
 * @param text what it says, in as many lines as it takes
 * @param footer in small letters below
 */
public record Label(QrCode code, String heading, String text, String footer) {

  /**
   * @throws UnprintableTextException with every character that cannot be printed
   */
  public Label {
    var missing = Typeface.missing(heading + text + footer);
    if (!missing.isEmpty()) {
      throw new UnprintableTextException(missing);
    }
  }

  /**
   * As a picture for the screen; lines are broken by their letters' number, because a browser has
   * letters of its own.
   */
  public String svg() {
    return LabelSvg.of(this);
  }

  /**
   * As a picture for print, drawn from the page, so that no letters of the machine's are needed.
   */
  public byte[] png(int dotsPerInch) {
    // Saved and read again, because only saving cuts the fonts down to letters that can be drawn by
    // their number.
    try (var document = Loader.loadPDF(page());
        var out = new ByteArrayOutputStream()) {
      ImageIO.write(
          new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch, ImageType.GRAY), "png", out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private byte[] page() throws IOException {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var page = new PDPage(new PDRectangle(LabelDrawing.WIDTH, LabelDrawing.HEIGHT));
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        new LabelDrawing(content, new PageFonts(document)).draw(this, 0, 0);
      }
      document.save(out);
      return out.toByteArray();
    }
  }
}
