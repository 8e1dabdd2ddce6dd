package io.anju.residence.rules.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.employment.InsuranceKind;
import io.anju.contract.employment.SchoolLevel;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.EvidenceKind;
import io.anju.contract.residence.PermitGround;
import io.anju.residence.rules.ProcedureRules;
import io.anju.residence.rules.condition.HeldRecord;
import io.anju.residence.rules.condition.Stay;
import io.anju.residence.rules.deadline.Deadline;
import io.anju.residence.rules.declaration.DeclarationExemption;
import io.anju.residence.rules.settlement.CitySize;
import io.anju.residence.rules.settlement.Indicator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the code name the same things. */
class RuleSchemaTest {

  private static final JsonNode SCHEMA =
      JsonMapper.shared()
          .readTree(
              RuleSchemaTest.class.getResourceAsStream(
                  "/io/anju/residence/rules/rule-set.schema.json"));
  private static final String EXEMPTION =
      "/properties/declarations/properties/exemptions/items/properties/";

  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of(EXEMPTION + "declarants/items/enum", Declarant.values()),
        Arguments.of(EXEMPTION + "stays/items/enum", DeclarationExemption.Lodging.values()),
        Arguments.of(
            "/properties/procedure/properties/representatives/items/properties/capacity/enum",
            ProcedureRules.Representative.values()),
        Arguments.of("/properties/dormancy/properties/grounds/required", PermitGround.values()),
        Arguments.of(
            "/properties/points/properties/indicators/items/properties/counts/enum",
            Indicator.Counted.values()),
        Arguments.of("/$defs/ground/enum", PermitGround.values()),
        Arguments.of("/$defs/papers/items/enum", EvidenceKind.values()),
        Arguments.of("/$defs/records/items/enum", HeldRecord.values()),
        Arguments.of("/$defs/schoolLevel/enum", SchoolLevel.values()),
        Arguments.of("/$defs/citySize/enum", CitySize.values()),
        Arguments.of("/$defs/deadline/properties/kind/enum", Deadline.Days.values()),
        Arguments.of(
            "/$defs/condition/properties/insurance/properties/kinds/items/enum",
            InsuranceKind.values()),
        Arguments.of(
            "/$defs/condition/properties/residence/properties/counting/enum",
            Stay.Counting.values()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void schema_enums_match_the_java_enums(String pointer, Enum<?>[] names) {
    assertThat(SCHEMA.at(pointer).values().stream().map(JsonNode::asString))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(names).map(Enum::name).toList());
  }

  @Test
  void schema_names_a_deadline_for_each_declarant() {
    assertThat(SCHEMA.at("/properties/declarations/properties/within/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Declarant.values()).map(Enum::name).toList());
  }

  @Test
  void schema_defines_every_requirement_of_a_named_condition() {
    assertThat(List.copyOf(SCHEMA.at("/$defs/condition/properties").propertyNames()))
        .containsAll(ConditionYaml.COUNTED);
  }
}
