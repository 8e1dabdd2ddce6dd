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

/** The texts of errors, by code and language: the platform's and those of the running part. */
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

  /**
   * The text of one wrong field. A rule that refuses a whole request may be the error of a field in
   * a file of rows, and says the same there. Also of an error that was stored when its code had an
   * earlier name.
   */
  public String message(ValidationError error, Locale locale) {
    var current = new ValidationError(RenamedCodes.current(error.code()), error.arguments());
    return text("field." + current.code(), locale)
        .or(() -> text(current.code() + ".detail", locale))
        .map(text -> fillArguments(text, current.arguments()))
        .orElseGet(() -> current.message(locale));
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
