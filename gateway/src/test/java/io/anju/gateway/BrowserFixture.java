package io.anju.gateway;

import io.anju.platform.fixture.Http;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps cookies as a browser does, and follows no redirect by itself. */
final class BrowserFixture {

  final Map<String, String> cookies = new LinkedHashMap<>();
  private Http gateway;

  BrowserFixture(GatewayFixture gateway) {
    this.gateway = gateway.anonymous();
  }

  /** The same browser at another gateway. */
  void visit(GatewayFixture other) {
    gateway = other.anonymous();
  }

  Http.Response get(String path, String... headers) {
    return send("GET", path, null, headers);
  }

  Http.Response send(String method, String path, String body, String... headers) {
    var all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Cookie";
    all[headers.length + 1] =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    var answer = gateway.send(method, path, body, cookies.isEmpty() ? headers : all);
    answer.raw().headers().allValues("Set-Cookie").forEach(this::keep);
    return answer;
  }

  /** Signs in at a provider that takes any code. */
  Http.Response signIn(ProviderFixture provider, String to) {
    var query = query(get("/sign-in?to=" + to).header("Location"));
    provider.nonceOfCode.put("c1", query.get("nonce"));
    return get("/login/oauth2/code/anju?code=c1&state=" + query.get("state"));
  }

  static Map<String, String> query(String address) {
    return Arrays.stream(URI.create(address).getRawQuery().split("&"))
        .map(field -> field.split("=", 2))
        .collect(
            Collectors.toMap(
                field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
  }

  private void keep(String header) {
    var pair = header.split(";")[0].split("=", 2);
    if (header.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }
}
