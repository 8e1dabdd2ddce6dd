package io.anju.identity;

import static io.anju.identity.RunningIdentityFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.builder.SpringApplicationBuilder;

class IdentityIT {

  @TempDir private static Path data;
  private static RunningIdentityFixture identity;

  @BeforeAll
  static void start() {
    identity = RunningIdentityFixture.over(data);
  }

  @AfterAll
  static void stop() {
    identity.close();
  }

  @Test
  void officials_token_carries_role_and_division() throws Exception {
    var answer =
        json(
            identity.requestToken(
                Map.of(
                    "grant_type",
                    "client_credentials",
                    "role",
                    "housing-officer",
                    "division",
                    "4403")));
    var token = identity.verified(answer.get("access_token").asString());
    assertThat(token.getHeaders()).containsEntry("alg", "RS256");
    assertThat(token.getIssuer()).hasToString("http://identity.test");
    assertThat(token.getAudience()).containsExactly("anju");
    assertThat(token.getClaimAsStringList("roles")).containsExactly("housing-officer");
    assertThat(token.getClaims())
        .containsEntry("sub", "housing-officer@4403")
        .containsEntry("division", "4403")
        .containsEntry("client_id", "anju-cli")
        .containsEntry("azp", "anju-cli")
        .doesNotContainKeys("person", "uscc");
    assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt()))
        .isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void landlords_token_carries_the_person_and_employers_token_the_credit_code() throws Exception {
    var person = "ABCDEFGHIJKLMNOPQRSTUVWX23";
    var landlord =
        json(
            identity.requestToken(
                Map.of("grant_type", "client_credentials", "role", "landlord", "person", person)));
    assertThat(identity.verified(landlord.get("access_token").asString()).getClaims())
        .containsEntry("person", person);
    var uscc = "91440300MA5EXAMP0X";
    var employer =
        json(
            identity.requestToken(
                Map.of("grant_type", "client_credentials", "role", "employer", "uscc", uscc)));
    assertThat(identity.verified(employer.get("access_token").asString()).getClaims())
        .containsEntry("uscc", uscc);
  }

  @Test
  void invalid_role_scope_is_refused_naming_the_error() throws Exception {
    var answer =
        identity.requestToken(
            Map.of("grant_type", "client_credentials", "role", "grid-worker", "division", "\"四"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).get("error").asString()).isEqualTo("invalid_request");
    assertThat(json(answer).get("error_description").asString()).startsWith("division '??'");
    var unknown =
        json(identity.requestToken(Map.of("grant_type", "client_credentials", "role", "sheriff")));
    assertThat(unknown.get("error_description").asString())
        .startsWith("role 'sheriff' is not one of police-officer");
  }

  @Test
  void wrong_secret_gets_no_token() throws Exception {
    var answer =
        identity.requestToken(
            "anju-cli", "wrong", Map.of("grant_type", "client_credentials", "role", "auditor"));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(json(answer).get("error").asString()).isEqualTo("invalid_client");
  }

  @Test
  void console_client_cannot_use_client_credentials() throws Exception {
    var answer =
        identity.requestToken(
            "anju-console",
            identity.secret("anju-console"),
            Map.of("grant_type", "client_credentials", "role", "administrator"));
    assertThat(json(answer).get("error").asString()).isEqualTo("unauthorized_client");
  }

  @ParameterizedTest
  @EnumSource
  void secret_files_are_readable_by_the_owner_only(SecretFile kept) throws Exception {
    var file = data.resolve("identity").resolve(kept.file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(kept.permissions);
  }

  enum SecretFile {
    FOLDER("", "rwx------"),
    CREDENTIALS("credentials.json", "rw-------"),
    KEY("signing-key.json", "rw-------");

    private final String file;
    private final String permissions;

    SecretFile(String file, String permissions) {
      this.file = file;
      this.permissions = permissions;
    }
  }

  @Test
  void restart_keeps_key_and_secrets_and_another_folder_has_others(
      @TempDir Path own, @TempDir Path other) throws Exception {
    var request = Map.of("grant_type", "client_credentials", "role", "auditor");
    String token;
    String secret;
    try (var first = RunningIdentityFixture.over(own)) {
      token = json(first.requestToken(request)).get("access_token").asString();
      secret = first.secret("anju-cli");
    }
    try (var second = RunningIdentityFixture.over(own);
        var stranger = RunningIdentityFixture.over(other)) {
      assertThat(second.verified(token).getClaimAsStringList("roles"))
          .isEqualTo(List.of("auditor"));
      assertThat(second.requestToken("anju-cli", secret, request).statusCode()).isEqualTo(200);
      assertThat(stranger.requestToken("anju-cli", secret, request).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void provider_with_a_client_that_mints_tokens_does_not_start_in_production(@TempDir Path own) {
    var application =
        new SpringApplicationBuilder(IdentityApplication.class).profiles("production");
    assertThatThrownBy(() ->
            application.run(
                "--spring.config.name=identity", "--server.port=0", "--anju.data=" + own))
        .hasStackTraceContaining("mints tokens of any role");
  }
}
