package io.anju.codes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** The countries and regions of GB/T 2659.1, by the codes that identity documents carry. */
final class Country {

  /**
   * Values of a passport's issuer field besides countries (ICAO Doc 9303-3, section 5): the kinds
   * of British nationality, organisations, refugees and stateless persons; and two states that were
   * dissolved while their permits ran.
   */
  private static final Set<String> FURTHER_ISSUERS =
      Set.of(
          "GBD", "GBN", "GBO", "GBP", "GBS", "UNO", "UNA", "UNK", "XOM", "XPO", "EUE", "RKS", "XXA",
          "XXB", "XXC", "XXX", "SCG", "ANT", "XBA", "XIM", "XCC", "XCE", "XCO", "XEC", "XES", "XMP",
          "XDC");

  private static final Properties NUMERIC_BY_LETTERS = read();

  private Country() {}

  static boolean isIssuer(String letters) {
    return NUMERIC_BY_LETTERS.containsKey(letters) || FURTHER_ISSUERS.contains(letters);
  }

  static boolean hasNumericCode(String number) {
    return NUMERIC_BY_LETTERS.containsValue(number);
  }

  private static Properties read() {
    try (var stream = Country.class.getResourceAsStream("countries.properties")) {
      var countries = new Properties();
      countries.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return countries;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
