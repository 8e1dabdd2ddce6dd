package io.anju.platform.error;

import io.anju.codes.validation.ValidationError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The texts people read, by code and language: the platform's own and those of the part that runs.
 */
public final class ErrorTexts {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final List<String> bundles = new ArrayList<>();

  /**
   * @param part a part's name; its bundle {@code io.anju<part>.errors}, where there is one, is
   *     asked first
   * @param shared the bundles of shared modules, asked next; the platform's is asked last
   */
  public ErrorTexts(String part, ErrorBundle... shared) {
    bundles.add("io.anju." + part + ".errors");
    Arrays.stream(shared).forEach(bundle -> bundles.add("io.anju." + bundle.module() + ".errors"));
    bundles.add("io.anju.platform.errors");
  }

  public String title(ErrorCode code, Locale locale) {
    return text(code.code() + ".title", locale).orElse(code.code());
  }

  public String detail(RegistryException failure, Locale locale) {
    return text(failure.code().code() + ".detail", locale)
        .map(text -> fillArguments(text, failure.arguments()))
        .orElseGet(() -> title(failure.code(), locale));
  }

  public String message(ValidationError error, Locale locale) {
    return text("field." + error.code(), locale)
        .map(text -> fillArguments(text, error.arguments()))
        .orElseGet(() -> error.message(locale));
  }

  /** Any other text of the part's bundle, such as a rule's explanation. */
  public Optional<String> text(String key, Locale locale) {
    for (String bundle : bundles) {
      try {
        var texts =
            ResourceBundle.getBundle(
                bundle, locale, ErrorTexts.class.getClassLoader(), NO_FALLBACK);
        if (texts.containsKey(key)) {
          return Optional.of(texts.getString(key));
        }
      } catch (MissingResourceException absent) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static String fillArguments(String text, Map<String, String> arguments) {
    String filled = text;
    for (var argument : arguments.entrySet()) {
      filled = filled.replace("{" + argument.getKey() + "}", argument.getValue());
    }
    return filled;
  }
}
