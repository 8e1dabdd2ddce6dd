package io.anju.identity;

import static io.anju.identity.RunningIdentityFixture.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityIT {

  @TempDir
  private static Path data;
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
  @DisplayName("An official's token carries the role, the division and what every service checks")
  void officialClaims() throws Exception {
    var answer = json(identity.ask(Map.of("grant_type", "client_credentials", "role", "housing-officer", "division", "4403")));
    var token = identity.checked(answer.get("access_token").asString());
    assertThat(token.getHeaders()).containsEntry("alg", "RS256");
    assertThat(token.getIssuer()).hasToString("http://identity.test");
    assertThat(token.getAudience()).containsExactly("anju");
    assertThat(token.getClaimAsStringList("roles")).containsExactly("housing-officer");
    assertThat(token.getClaims()).containsEntry("sub", "housing-officer@4403").containsEntry("division", "4403")
        .containsEntry("client_id", "anju-cli").containsEntry("azp", "anju-cli").doesNotContainKeys("person", "uscc");
    assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt())).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  @DisplayName("A landlord's token carries the person, an employer's the credit code")
  void boundClaims() throws Exception {
    var person = "ABCDEFGHIJKLMNOPQRSTUVWX23";
    var landlord = json(identity.ask(Map.of("grant_type", "client_credentials", "role", "landlord", "person", person)));
    assertThat(identity.checked(landlord.get("access_token").asString()).getClaims()).containsEntry("person", person);
    var uscc = "91440300MA5EXAMP0X";
    var employer = json(identity.ask(Map.of("grant_type", "client_credentials", "role", "employer", "uscc", uscc)));
    assertThat(identity.checked(employer.get("access_token").asString()).getClaims()).containsEntry("uscc", uscc);
  }

  @Test
  @DisplayName("A request for a mandate that cannot stand is refused, naming what is wrong")
  void unfit() throws Exception {
    var answer = identity.ask(Map.of("grant_type", "client_credentials", "role", "grid-worker", "division", "\"四"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).get("error").asString()).isEqualTo("invalid_request");
    assertThat(json(answer).get("error_description").asString()).startsWith("division '??'");
    var unknown = json(identity.ask(Map.of("grant_type", "client_credentials", "role", "sheriff")));
    assertThat(unknown.get("error_description").asString()).startsWith("role 'sheriff' is not one of police-officer");
  }

  @Test
  @DisplayName("A wrong secret gets no token")
  void wrongSecret() throws Exception {
    var answer = identity.ask("anju-cli", "wrong", Map.of("grant_type", "client_credentials", "role", "auditor"));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(json(answer).get("error").asString()).isEqualTo("invalid_client");
  }

  @Test
  @DisplayName("The console's client cannot obtain tokens for any role")
  void consoleCannotChoose() throws Exception {
    var answer = identity.ask("anju-console", identity.secret("anju-console"),
        Map.of("grant_type", "client_credentials", "role", "administrator"));
    assertThat(json(answer).get("error").asString()).isEqualTo("unauthorized_client");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Only the owner can read what is secret")
  void permissions(Kept kept) throws Exception {
    var file = data.resolve("identity").resolve(kept.file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo(kept.permissions);
  }

  enum Kept {
    FOLDER("", "rwx------"), CREDENTIALS("credentials.json", "rw-------"), KEY("signing-key.json", "rw-------");

    private final String file;
    private final String permissions;

    Kept(String file, String permissions) {
      this.file = file;
      this.permissions = permissions;
    }
  }

  @Test
  @DisplayName("After a restart the same key signs and the same secrets hold; another folder has others")
  void restart(@TempDir Path own, @TempDir Path other) throws Exception {
    var request = Map.of("grant_type", "client_credentials", "role", "auditor");
    String token;
    String secret;
    try (var first = RunningIdentityFixture.over(own)) {
      token = json(first.ask(request)).get("access_token").asString();
      secret = first.secret("anju-cli");
    }
    try (var second = RunningIdentityFixture.over(own); var stranger = RunningIdentityFixture.over(other)) {
      assertThat(second.checked(token).getClaimAsStringList("roles")).isEqualTo(List.of("auditor"));
      assertThat(second.ask("anju-cli", secret, request).statusCode()).isEqualTo(200);
      assertThat(stranger.ask("anju-cli", secret, request).statusCode()).isEqualTo(401);
    }
  }
}
