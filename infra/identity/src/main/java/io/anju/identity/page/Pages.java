package io.anju.identity.page;

import io.anju.platform.web.Languages;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;

/** Answers with pages, in the language that the reader chose here or at the console. */
final class Pages {

  private static final String LANGUAGE_COOKIE = "anju-lang";
  private static final String PREFERRED = "preferred language";

  private Pages() {}

  /**
   * @param error the key of a text; null for none
   */
  static ResponseEntity<String> page(
      HttpServletRequest request, String name, @Nullable String error, Map<String, String> values) {
    var language = language(request);
    var all = new HashMap<>(values);
    all.computeIfPresent("hint", (_, key) -> PageTemplate.text(key, language));
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf) {
      all.put("csrf", csrf.getToken());
    }
    if (error != null) {
      all.put("error", PageTemplate.text("error." + error, language));
    }
    var answer =
        ResponseEntity.status(error == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
            .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
            .cacheControl(CacheControl.noStore());
    chosen(request).ifPresent(choice -> answer.header(HttpHeaders.SET_COOKIE, cookie(choice)));
    return answer.body(PageTemplate.render(name, language, all));
  }

  static ResponseEntity<String> redirect(String to) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(to)).build();
  }

  /** The language of the page that led here, where nothing else was chosen. */
  static void prefer(HttpServletRequest request, @Nullable String language) {
    if (language != null) {
      request.getSession().setAttribute(PREFERRED, language);
    }
  }

  private static Locale language(HttpServletRequest request) {
    var session = request.getSession(false);
    var preferred =
        session == null || !(session.getAttribute(PREFERRED) instanceof String text) ? null : text;
    return Languages.of(
        chosen(request)
            .or(() -> cookieOf(request))
            .or(() -> Optional.ofNullable(preferred))
            .orElseGet(() -> request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  private static Optional<String> chosen(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("lang"))
        .filter(choice -> choice.equals("en") || choice.equals("zh-CN"));
  }

  private static Optional<String> cookieOf(HttpServletRequest request) {
    var cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(LANGUAGE_COOKIE))
            .map(Cookie::getValue)
            .findFirst();
  }

  private static String cookie(String language) {
    return ResponseCookie.from(LANGUAGE_COOKIE, language)
        .path("/")
        .maxAge(Duration.ofDays(365))
        .sameSite("Lax")
        .build()
        .toString();
  }
}
