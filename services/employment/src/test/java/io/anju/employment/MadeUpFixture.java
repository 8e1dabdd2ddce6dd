package io.anju.employment;

import io.anju.codes.CreditCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Unique persons and enterprises that cannot exist, with valid check characters. */
public final class MadeUpFixture {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final AtomicInteger DRAWN = new AtomicInteger();

  private MadeUpFixture() {}

  /** A {@code document} of the API, of a district that does not exist. */
  public static Map<String, String> document() {
    String body =
        "449999199001" + "%02d%03d".formatted(1 + DRAWN.incrementAndGet() % 28, DRAWN.get() % 1000);
    String number =
        "0123456789X"
            .chars()
            .mapToObj(last -> body + (char) last)
            .filter(
                text -> DocumentNumber.check(DocumentType.RESIDENT_ID, text).value().isPresent())
            .findFirst()
            .orElseThrow();
    return Map.of("type", "RESIDENT_ID", "number", number);
  }

  /** A credit code of Shenzhen's registering authority. */
  public static String uscc() {
    String body = "91440300MA%06d".formatted(DRAWN.incrementAndGet());
    return IntStream.range(0, 31 * 31)
        .mapToObj(i -> body + ALPHABET.charAt(i / 31) + ALPHABET.charAt(i % 31))
        .filter(text -> CreditCode.check(text).value().isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** A credit code with a wrong last character, as in the pilot years. */
  public static String pilotUscc() {
    String right = uscc();
    int last = ALPHABET.indexOf(right.charAt(17));
    return right.substring(0, 17) + ALPHABET.charAt((last + 1) % 31);
  }
}
