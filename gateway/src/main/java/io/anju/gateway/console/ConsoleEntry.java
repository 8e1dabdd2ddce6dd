package io.anju.gateway.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/**
 * The page that one half of the console starts from, as it was built.
 *
 * @param html with {@value #PLACE_OF_NONCE} where the nonce belongs
 */
record ConsoleEntry(String html) {

  private static final String PLACE_OF_NONCE = "__CSP_NONCE__";

  /** Empty where the registry was built without it. */
  static Optional<ConsoleEntry> named(String name) {
    var resource = new ClassPathResource("console/" + name + ".html");
    if (!resource.exists()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ConsoleEntry(resource.getContentAsString(StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  byte[] with(String nonce) {
    return html.replace(PLACE_OF_NONCE, nonce).getBytes(StandardCharsets.UTF_8);
  }
}
