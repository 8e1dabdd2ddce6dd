package io.anju.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of a page, in the order in which they are asked for a character. Together they have all
 * 8,105 characters of the 通用规范汉字表 (2013) and all that GB 18030-2022 names by two bytes.
 */
enum Typeface {
  /** Liberation Sans. */
  LATIN("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
  /** Droid Sans Fallback. */
  CHINESE("/io/anju/print/DroidSansFallbackFull.ttf"),
  /** Of Noto Sans SC, the ideographs that the one above lacks. */
  SUPPLEMENT("/io/anju/print/NotoSansSCSupplement.ttf");

  private final byte[] file;
  private final CmapLookup characters;

  Typeface(String resource) {
    try (var in = Typeface.class.getResourceAsStream(resource)) {
      this.file = in.readAllBytes();
      this.characters =
          new TTFParser().parse(new RandomAccessReadBuffer(file)).getUnicodeCmapLookup();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  PDFont embed(PDDocument document) throws IOException {
    return PDType0Font.load(document, new ByteArrayInputStream(file), true);
  }

  /** The first that has the character. */
  static Optional<Typeface> of(int character) {
    return Arrays.stream(values()).filter(face -> face.has(character)).findFirst();
  }

  private boolean has(int character) {
    synchronized (characters) {
      return characters.getGlyphId(character) != 0;
    }
  }

  /** The characters to set of a text: neither controls nor marks that are not visible. */
  static IntStream visible(String text) {
    return text.codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT);
  }

  /** The characters of the text that none of them has. */
  static Set<String> missing(String text) {
    var missing = new LinkedHashSet<String>();
    visible(text)
        .filter(character -> of(character).isEmpty())
        .forEach(character -> missing.add(Character.toString(character)));
    return missing;
  }
}
