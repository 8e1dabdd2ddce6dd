package io.anju.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was once written can be read for ever: compacted topics keep facts from every version of the
 * services.
 */
class GoldenSamplesTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @ParameterizedTest
  @EnumSource
  void every_fact_type_has_a_full_and_a_sparse_sample(FactType type) {
    assertThat(SamplesFixture.of(type))
        .anyMatch(SamplesFixture::full)
        .anyMatch(sample -> !sample.full());
  }

  @ParameterizedTest
  @MethodSource("io.anju.contract.SamplesFixture#all")
  void old_sample_satisfies_the_current_schema(SamplesFixture sample) {
    assertThat(SchemasFixture.of(sample.type()).validate(JSON.readTree(sample.json()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.anju.contract.SamplesFixture#all")
  void old_sample_round_trips_and_satisfies_the_schema(SamplesFixture sample) {
    var written = JSON.writeValueAsString(JSON.readValue(sample.json(), sample.type().record()));
    assertThat(SchemasFixture.of(sample.type()).validate(JSON.readTree(written))).isEmpty();
    assertThat(JSON.readValue(written, sample.type().record()))
        .isEqualTo(JSON.readValue(sample.json(), sample.type().record()));
  }

  @ParameterizedTest
  @EnumSource
  void newest_full_sample_round_trips_without_loss(FactType type) {
    var newest =
        SamplesFixture.of(type).stream()
            .filter(SamplesFixture::full)
            .max(Comparator.comparing(SamplesFixture::file))
            .orElseThrow();
    var written = JSON.writeValueAsString(JSON.readValue(newest.json(), type.record()));
    assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(newest.json()));
  }

  @ParameterizedTest
  @MethodSource("io.anju.contract.SamplesFixture#all")
  void unknown_fields_of_a_later_version_are_ignored(SamplesFixture sample) {
    var extended = JSON.readTree(sample.json());
    addUnknownFields(extended);
    assertThat(SchemasFixture.of(sample.type()).validate(extended)).isEmpty();
    assertThat((Fact) JSON.treeToValue(extended, sample.type().record()))
        .isEqualTo(JSON.readValue(sample.json(), sample.type().record()));
  }

  private static void addUnknownFields(JsonNode node) {
    node.forEach(GoldenSamplesTest::addUnknownFields);
    if (node instanceof ObjectNode object) {
      object.putObject("addedLater").put("deep", true);
    }
  }

  @ParameterizedTest
  @MethodSource("io.anju.contract.SamplesFixture#all")
  void stricter_schema_rejects_the_sample(SamplesFixture sample) {
    var stricter = (ObjectNode) SchemasFixture.published(sample.type());
    ((ArrayNode) stricter.get("required")).add("demandedFromNowOn");
    assertThat(SchemasFixture.of(stricter).validate(JSON.readTree(sample.json()))).hasSize(1);
  }
}
