package io.anju.gateway.page;

import io.anju.platform.web.Languages;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Short pages of the gateway itself, which need no console. */
public enum PlainPage {
  NO_CONSOLE(
      "安居",
      "此登记系统构建时未包含网页界面。",
      "接口说明",
      "This registry was built without its console.",
      "API documentation",
      "/docs"),
  SIGN_IN_FAILED(
      "登录未完成",
      "登录已过期或未被接受，请重新登录。",
      "重新登录",
      "Signing in has expired or was not accepted.",
      "Sign in again",
      "/sign-in");

  private static final String STYLE =
      "body{font:1.125rem/1.6 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1rem;"
          + "color:#1d2433;background:#fff}a{color:#0b5cad}"
          + "@media(prefers-color-scheme:dark){body{color:#e8ebf0;background:#14181f}a{color:#8bbcf0}}";

  private final String title;
  private final String chinese;
  private final String chineseLink;
  private final String english;
  private final String englishLink;
  private final String link;

  PlainPage(
      String title,
      String chinese,
      String chineseLink,
      String english,
      String englishLink,
      String link) {
    this.title = title;
    this.chinese = chinese;
    this.chineseLink = chineseLink;
    this.english = english;
    this.englishLink = englishLink;
    this.link = link;
  }

  public ServerResponse answer(ServerRequest request, HttpStatus status) {
    return html(status, text(request).getBytes(StandardCharsets.UTF_8));
  }

  public static ServerResponse html(HttpStatus status, byte[] page) {
    return ServerResponse.status(status)
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .body(page);
  }

  private String text(ServerRequest request) {
    boolean inEnglish =
        Languages.of(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE))
            .equals(Locale.ENGLISH);
    return """
    <!doctype html>
    <html lang="%s">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <style nonce="%s">%s</style>
    <main><p lang="zh-CN">%s</p><p lang="en">%s</p><p><a href="%s">%s</a></p></main>
    """
        .formatted(
            inEnglish ? "en" : "zh-CN",
            title,
            ContentPolicy.nonce(request.servletRequest()),
            STYLE,
            chinese,
            english,
            link,
            inEnglish ? englishLink : chineseLink);
  }
}
