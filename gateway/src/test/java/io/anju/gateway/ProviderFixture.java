package io.anju.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Tokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A provider that takes any code, and refreshes until the session is revoked. */
final class ProviderFixture implements AutoCloseable {

  static final String SECRET = "secret of the console";

  final List<Map<String, String>> forms = new CopyOnWriteArrayList<>();
  final Map<String, String> nonceOfCode = new ConcurrentHashMap<>();
  final List<String> revoked = new CopyOnWriteArrayList<>();
  final List<String> everywhere = new CopyOnWriteArrayList<>();
  volatile int expiresIn = 60;
  volatile boolean down;
  private final HttpServer server;

  ProviderFixture() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/oauth2/token", this::token);
    server.createContext(
        "/oauth2/revoke",
        exchange -> {
          revoked.add(form(exchange).get("token"));
          respond(exchange, 200, "");
        });
    server.createContext(
        "/account/sessions",
        exchange -> {
          everywhere.add(exchange.getRequestHeaders().getFirst("Authorization"));
          respond(exchange, 204, "");
        });
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void token(HttpExchange exchange) throws IOException {
    var form = form(exchange);
    forms.add(form);
    if (down) {
      respond(exchange, 500, "{}");
    } else if (revoked.contains(form.getOrDefault("refresh_token", ""))) {
      respond(exchange, 400, "{\"error\":\"invalid_grant\"}");
    } else {
      var nonce = nonceOfCode.get(form.getOrDefault("code", ""));
      respond(
          exchange,
          200,
          "{\"access_token\":\"%s\",\"expires_in\":%d,\"refresh_token\":\"r1\",\"id_token\":\"%s\"}"
              .formatted(
                  Tokens.official(Role.POLICE_OFFICER, "440305"),
                  expiresIn,
                  nonce == null ? "" : idToken(nonce)));
    }
  }

  private static String idToken(String nonce) {
    try {
      var token =
          new SignedJWT(
              new JWSHeader(JWSAlgorithm.HS256),
              new JWTClaimsSet.Builder()
                  .issuer(Tokens.issuer())
                  .audience("anju-console")
                  .subject("test")
                  .claim("preferred_username", "zhang.wei")
                  .claim("name", "张伟")
                  .claim("nonce", nonce)
                  .build());
      token.sign(new MACSigner(new byte[32]));
      return token.serialize();
    } catch (JOSEException unsigned) {
      throw new IllegalStateException(unsigned);
    }
  }

  private static Map<String, String> form(HttpExchange exchange) throws IOException {
    return Arrays.stream(
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split("&"))
        .map(field -> field.split("=", 2))
        .collect(
            Collectors.toMap(
                field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
  }

  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
