package io.anju.housing.plate.web;

import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.web.util.HtmlUtils;

/**
 * The page that a browser shows for a scanned plate: without scripts, external content or personal
 * data.
 */
final class PlatePage {

  private static final String TEXTS = "io.anju.housing.plate.page";

  private PlatePage() {}

  static String of(PlateResponse plate, Locale language) {
    var texts =
        ResourceBundle.getBundle(
            TEXTS,
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    var page =
        new StringBuilder("<!DOCTYPE html><html lang=\"")
            .append(language.getLanguage())
            .append(
                "\"><meta charset=\"utf-8\"><meta name=\"viewport\""
                    + " content=\"width=device-width\"><title>")
            .append(texts.getString("title"))
            .append("</title><h1>")
            .append(texts.getString("title"))
            .append("</h1><p><strong>")
            .append(HtmlUtils.htmlEscape(plate.address()))
            .append("</strong><p>")
            .append(plate.dwellingCode());
    var declare = plate.declare();
    if (declare == null) {
      page.append("<p>").append(texts.getString("retired"));
    } else {
      page.append("<p>")
          .append(texts.getString("who"))
          .append("<p>")
          .append(texts.getString("when"))
          .append("<p><a href=\"")
          .append(HtmlUtils.htmlEscape(declare))
          .append("\">")
          .append(texts.getString("declare"))
          .append("</a><p><small>")
          .append(texts.getString("privacy"))
          .append("</small>");
    }
    return page.append("</html>").toString();
  }
}
