package io.anju.identity.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * A page as a file: {@code {{name}}} is a value, escaped, {@code {{t.key}}} a text in the reader's
 * language, and {@code {{#name}}…{{/name}}} stands where the value is not empty, {@code
 * {{^name}}…{{/name}}} where it is.
 */
final class PageTemplate {

  private static final Pattern BLOCK = Pattern.compile("(?s)\\{\\{([#^])(\\w+)}}(.*?)\\{\\{/\\2}}");
  private static final Pattern VALUE = Pattern.compile("\\{\\{([\\w.-]+)}}");
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private PageTemplate() {}

  static String render(String name, Locale language, Map<String, String> values) {
    var body = fill(resource(name + ".html"), language, values);
    var all = new HashMap<>(values);
    all.put("lang", language.equals(Locale.ENGLISH) ? "en" : "zh-CN");
    all.put("title", text("title." + name, language));
    return fill(resource("layout.html"), language, all).replace("<!--body-->", body);
  }

  static String text(String key, Locale language) {
    try {
      return ResourceBundle.getBundle(
              "io.anju.identity.page.texts",
              language,
              PageTemplate.class.getClassLoader(),
              NO_FALLBACK)
          .getString(key);
    } catch (MissingResourceException missing) {
      throw new IllegalStateException("no text " + key, missing);
    }
  }

  static String resource(String file) {
    try (var stream = PageTemplate.class.getResourceAsStream(file)) {
      return new String(
          Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String fill(String template, Locale language, Map<String, String> values) {
    var chosen =
        BLOCK
            .matcher(template)
            .replaceAll(block -> {
              boolean given = !values.getOrDefault(block.group(2), "").isEmpty();
              return given == block.group(1).equals("#")
                  ? Matcher.quoteReplacement(block.group(3))
                  : "";
            });
    return VALUE
        .matcher(chosen)
        .replaceAll(place -> {
          var key = place.group(1);
          return Matcher.quoteReplacement(
              HtmlUtils.htmlEscape(
                  key.startsWith("t.")
                      ? text(key.substring(2), language)
                      : values.getOrDefault(key, ""),
                  "UTF-8"));
        });
  }
}
