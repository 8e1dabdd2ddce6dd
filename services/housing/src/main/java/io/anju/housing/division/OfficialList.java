package io.anju.housing.division;

import io.anju.codes.DivisionCode;
import io.anju.codes.DivisionCode.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/**
 * The National Bureau of Statistics' list of divisions, as packed by the build: the day of the
 * release, then {@code code,name} lines, upper levels first.
 */
public final class OfficialList {

  private static final String RESOURCE = "divisions.csv.gz";

  private OfficialList() {}

  static LocalDate release() {
    try (var lines = open()) {
      return LocalDate.parse(lines.readLine());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Reads the wanted divisions down to a level in batches.
   *
   * @return how many divisions were read
   */
  public static long read(
      Level deepest, Predicate<String> wanted, int batch, Consumer<List<Division>> batches) {
    long rows = 0;
    try (var lines = open()) {
      var release = LocalDate.parse(lines.readLine());
      var buffer = new ArrayList<Division>(batch);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int comma = line.indexOf(',');
        if (comma > deepest.digits()) {
          break;
        }
        if (wanted.test(line.substring(0, comma))) {
          buffer.add(
              new Division(
                  new DivisionCode(line.substring(0, comma)), line.substring(comma + 1), release));
          rows++;
        }
        if (buffer.size() == batch) {
          batches.accept(buffer);
          buffer = new ArrayList<>(batch);
        }
      }
      batches.accept(buffer);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return rows;
  }

  private static BufferedReader open() throws IOException {
    InputStream packed = OfficialList.class.getResourceAsStream(RESOURCE);
    if (packed == null) {
      throw new IOException(RESOURCE + " is missing: the build packs it from divisions/");
    }
    return new BufferedReader(
        new InputStreamReader(new GZIPInputStream(packed, 1 << 16), StandardCharsets.UTF_8),
        1 << 16);
  }
}
