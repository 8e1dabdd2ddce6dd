package io.anju.gateway;

import io.anju.platform.fixture.Tokens;
import io.anju.platform.fixture.fuzz.ApiFuzz;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class GatewayFuzzIT {

  /** Some of what the services describe: the services answer here whatever they are asked. */
  private static final String DOCUMENT =
      """
      {"paths": {
        "/api/persons": {"post": {"requestBody": {"content": {"application/json": {"schema": {
          "type": "object", "properties": {"name": {"type": "string"}, "since": {"type": "string",
          "format": "date"}}}}}}}},
        "/api/persons/{personId}": {"get": {"parameters": [
          {"name": "personId", "in": "path", "required": true, "schema": {"type": "string"}},
          {"name": "unmask", "in": "query", "schema": {"type": "string"}}]}},
        "/api/verify": {"post": {"requestBody": {"content": {"application/json": {"schema": {
          "type": "object", "properties": {"credential": {"type": "string"}}}}}}}},
        "/api/declarations/batch": {"post": {"requestBody": {"content": {"text/csv": {}}}}},
        "/api/sync-jobs": {"post": {"parameters": [
          {"name": "kind", "in": "query", "schema": {"type": "string"}}],
          "requestBody": {"content": {"text/csv": {}}}}},
        "/api/overview/persons/{personId}": {"get": {"parameters": [
          {"name": "personId", "in": "path", "required": true, "schema": {"type": "string"}}]}},
        "/api/me/overview": {"get": {}},
        "/api/search": {"get": {"parameters": [
          {"name": "q", "in": "query", "required": true, "schema": {"type": "string"}}]}},
        "/d/{plate}": {"get": {"parameters": [
          {"name": "plate", "in": "path", "required": true, "schema": {"type": "string"}}]}},
        "/docs/services/{service}": {"get": {"parameters": [
          {"name": "service", "in": "path", "required": true, "schema": {"type": "string"}}]}},
        "/actuator/{endpoint}": {"get": {"parameters": [
          {"name": "endpoint", "in": "path", "required": true, "schema": {"type": "string"}}]}},
        "/api/nothing": {"get": {}}
      }}
      """;

  @Test
  void no_request_gets_a_failure_of_the_gateway_or_an_answer_without_a_reason() {
    try (var gateway =
        GatewayFixture.with(
            "anju.gateway.rate.anonymous=100000", "anju.gateway.rate.new-tokens=100000")) {
      new ApiFuzz(
              gateway.port(),
              JsonMapper.builder().build().readTree(DOCUMENT),
              Tokens.everyRole("4403", "abcdefghijklmnopqrstuvwxyz", "91110000600037341L"))
          .run("gateway");
    }
  }
}
