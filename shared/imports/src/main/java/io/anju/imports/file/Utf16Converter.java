package io.anju.imports.file;

import io.anju.imports.UnreadableFileException;
import io.anju.platform.error.FieldError;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Converts a text in UTF-16, which spreadsheets save as "Unicode text", into UTF-8: records are
 * split by bytes, which UTF-16 does not allow.
 */
final class Utf16Converter {

  private static final int CHUNK = 64 * 1024;

  private Utf16Converter() {}

  /** The encoding that the byte order mark of the file names; empty for any other file. */
  static Optional<Charset> charsetOf(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] mark = in.readNBytes(4);
      if (mark.length < 2 || isUtf32(mark)) {
        return Optional.empty();
      }
      return switch ((mark[0] & 0xFF) << 8 | mark[1] & 0xFF) {
        case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
        case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
        default -> Optional.empty();
      };
    }
  }

  private static boolean isUtf32(byte[] mark) {
    return mark.length == 4 && mark[2] == 0 && mark[3] == 0;
  }

  /**
   * The converted file appears under its name only once it is complete; it begins with the byte
   * order mark of UTF-8, because the mark is converted like any character.
   *
   * @throws UnreadableFileException where the text is not UTF-16
   */
  static void convert(Path file, Charset charset, Path converted) throws IOException {
    var unfinished = converted.resolveSibling(converted.getFileName() + ".part");
    try (Reader in =
            new InputStreamReader(
                Files.newInputStream(file),
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT));
        Writer out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
      char[] chunk = new char[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        out.write(chunk, 0, read);
      }
    } catch (CharacterCodingException malformed) {
      throw new UnreadableFileException(
          List.of(FieldError.of("", "not-in-charset", Map.of("charset", charset.name()))));
    }
    Files.move(unfinished, converted, StandardCopyOption.ATOMIC_MOVE);
  }
}
