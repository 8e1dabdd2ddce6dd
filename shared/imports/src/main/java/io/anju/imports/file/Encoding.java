package io.anju.imports.file;

import io.anju.imports.UnreadableFileException;
import io.anju.imports.position.ReadPosition;
import io.anju.platform.error.FieldError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The character encoding of a file, detected from its content: older systems write GB18030, newer
 * ones UTF-8, and neither declares it.
 *
 * @param start where the text begins, after a byte order mark
 */
record Encoding(Charset charset, ReadPosition start) {

  private static final int MAX_VOTES = 500;
  private static final int HEAD_BYTES = 4096;
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Map<Charset, byte[]> MARKS =
      Map.of(
          StandardCharsets.UTF_8,
          new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
          GB18030,
          new byte[] {(byte) 0x84, 0x31, (byte) 0x95, 0x33});

  /**
   * @throws UnreadableFileException where the file is not text, such as a workbook or an archive
   */
  static Encoding of(Path file, Layout lines) throws IOException {
    byte[] first = head(file);
    for (byte one : first) {
      if (one == 0) {
        throw new UnreadableFileException(List.of(FieldError.of("", "not-a-text", Map.of())));
      }
    }
    for (var mark : MARKS.entrySet()) {
      int length = mark.getValue().length;
      if (first.length >= length && Arrays.equals(first, 0, length, mark.getValue(), 0, length)) {
        return new Encoding(mark.getKey(), new ReadPosition(length, 1, 0));
      }
    }
    return new Encoding(detect(file, lines), ReadPosition.START);
  }

  /**
   * Decides by the majority of the lines that hold characters outside ASCII, since text in GB18030
   * is hardly ever valid UTF-8.
   */
  private static Charset detect(Path file, Layout layout) throws IOException {
    int utf8 = 0;
    int other = 0;
    try (var lines = new RawRecords(file, layout, RawRecords.MAX_BYTES, ReadPosition.START)) {
      for (var next = lines.next();
          next.isPresent() && utf8 + other < MAX_VOTES;
          next = lines.next()) {
        var raw = next.get();
        if (!raw.complete() || ascii(raw.bytes())) {
          continue;
        }
        if (decode(raw.bytes(), StandardCharsets.UTF_8).isPresent()) {
          utf8++;
        } else {
          other++;
        }
      }
    }
    return other > utf8 ? GB18030 : StandardCharsets.UTF_8;
  }

  /** Empty where the bytes are not valid in the charset. */
  static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }

  private static boolean ascii(byte[] bytes) {
    for (byte one : bytes) {
      if (one < 0) {
        return false;
      }
    }
    return true;
  }

  private static byte[] head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD_BYTES);
    }
  }
}
