package io.anju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.identity.credentials.Credentials;
import io.anju.identity.role.Role;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KeycloakRealmTest {

  private final JsonNode realm = new JsonMapper().readTree(Path.of("keycloak/anju-realm.json"));

  @Test
  void realm_has_the_roles_of_the_embedded_provider() {
    assertThat(realm.at("/roles/realm").valueStream().map(role -> role.get("name").asString()))
        .containsExactlyInAnyOrderElementsOf(Stream.of(Role.values()).map(Role::code).toList());
  }

  @Test
  void realm_has_the_clients_of_the_embedded_provider() {
    var clients = realm.get("clients").valueStream().toList();
    assertThat(clients)
        .extracting(client -> client.get("clientId").asString())
        .containsExactlyInAnyOrder(Credentials.CLI, Credentials.CONSOLE);
    assertThat(clients)
        .allSatisfy(
            client -> assertThat(client.get("secret").asString()).matches("\\$\\{[A-Z_]+}"));
  }

  @Test
  void realm_tokens_carry_the_required_claims_and_audience() {
    var mappers = realm.at("/clientScopes/0/protocolMappers");
    assertThat(
            mappers
                .valueStream()
                .map(mapper -> mapper.at("/config/claim.name").asString(""))
                .filter(name -> !name.isEmpty()))
        .containsExactlyInAnyOrder("roles", "division", "person", "uscc");
    assertThat(mappers.at("/0/config/included.custom.audience").asString()).isEqualTo("anju");
  }

  @Test
  void only_administrators_may_edit_scope_attributes() {
    var profile =
        realm.at(
            "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0");
    var attributes =
        new JsonMapper()
            .readTree(profile.asString())
            .get("attributes")
            .valueStream()
            .filter(attribute ->
                Stream.of("division", "person", "uscc")
                    .anyMatch(attribute.get("name").asString()::equals))
            .toList();
    assertThat(attributes)
        .hasSize(3)
        .allSatisfy(attribute ->
            assertThat(attribute.at("/permissions/edit").toString()).isEqualTo("[\"admin\"]"));
  }

  @Test
  void sessions_end_within_a_minute_of_a_revocation_and_every_account_has_a_second_factor() {
    assertThat(realm.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(60);
    assertThat(realm.get("revokeRefreshToken").asBoolean()).isFalse();
    assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
    assertThat(
            realm
                .get("requiredActions")
                .valueStream()
                .filter(action -> action.get("alias").asString().equals("CONFIGURE_TOTP"))
                .map(action -> action.get("defaultAction").asBoolean()))
        .containsExactly(true);
  }

  @Test
  void console_client_requires_a_proof_key_and_no_role_contains_another() {
    var console =
        realm
            .get("clients")
            .valueStream()
            .filter(client -> client.get("clientId").asString().equals(Credentials.CONSOLE))
            .findFirst()
            .orElseThrow();
    assertThat(console.get("attributes").get("pkce.code.challenge.method").asString())
        .isEqualTo("S256");
    assertThat(realm.at("/roles/realm").valueStream())
        .noneMatch(role -> role.path("composite").asBoolean(false));
  }
}
