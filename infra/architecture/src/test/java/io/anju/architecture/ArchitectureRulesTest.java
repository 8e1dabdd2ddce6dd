package io.anju.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every rule, held against classes that break it on purpose: a rule that lets them pass protects
 * nothing.
 */
class ArchitectureRulesTest {

  private static final ModuleRules MODULES = new ModuleRules("io.anju.architecture.offenders");
  private static final ArchitectureRules RULES = new ArchitectureRules(MODULES);
  private static final JavaClasses OFFENDERS =
      new ClassFileImporter().importPackages(MODULES.root());

  @ParameterizedTest
  @CsvSource({
    "residence, ServiceImportingService",
    "gateway, GatewayImportingService",
    "codes, CodesImportingContract"
  })
  void forbidden_import_is_found(String module, String offender) {
    assertThat(violations(MODULES.imports(module))).contains(offender);
  }

  @Test
  void imported_module_is_not_reported() {
    assertThat(violations(MODULES.imports("housing"))).isEmpty();
  }

  @Test
  void framework_in_contract_is_found() {
    assertThat(violations(MODULES.plainJava("contract"))).contains("Fact", "HttpStatus");
  }

  @Test
  void class_outside_all_modules_is_found() {
    assertThat(violations(MODULES.everyClassBelongsToAModule()))
        .contains("ClassOutsideModules")
        .doesNotContain("ImportedClass");
  }

  @Test
  void technology_in_the_domain_is_found_and_in_adapters_is_not() {
    assertThat(violations(RULES.domainHasNoTechnology()))
        .contains(
            "DomainWithTechnology",
            "org.bson.Document",
            "org.springframework.stereotype.Component",
            "tools.jackson.databind.JsonNode")
        .doesNotContain("MongoPermits", "PermitConfiguration", "PublicController");
  }

  @Test
  void adapter_in_the_domain_is_found() {
    assertThat(violations(RULES.domainHasNoAdapter()))
        .contains("DomainWithAdapter")
        .doesNotContain("PublicController");
  }

  @Test
  void adapter_in_another_adapter_is_found_and_domain_in_an_adapter_is_not() {
    assertThat(violations(RULES.adaptersAreIndependent()))
        .contains("ControllerWithStore")
        .doesNotContain("DomainWithAdapter");
  }

  @Test
  void cycle_of_packages_is_found() {
    assertThat(violations(RULES.packagesAreFreeOfCycles()))
        .contains("residence.permit.mongo")
        .doesNotContain("housing");
  }

  @Test
  void generic_exception_is_found_and_a_specific_one_is_not() {
    assertThat(violations(RULES.exceptionsAreSpecific()))
        .contains("DomainWithAdapter.fail()")
        .doesNotContain("PermitLostException");
  }

  @Test
  void vague_name_is_found() {
    assertThat(violations(RULES.namesAreSpecific()))
        .contains("PermitManager", "PermitImpl", "DateUtil")
        .doesNotContain("ImportedClass");
  }

  @Test
  void field_injection_is_found() {
    assertThat(violations(RULES.noFieldInjection())).contains("PublicController.clock");
  }

  @Test
  void jackson_2_is_found_and_jackson_3_is_not() {
    assertThat(violations(RULES.onlyJackson3()))
        .contains("Jackson2Reader")
        .doesNotContain("DomainWithTechnology");
  }

  @Test
  void document_outside_the_mongo_adapter_is_found() {
    assertThat(violations(RULES.documentsStayInMongoAdapter())).contains("PermitDocument");
  }

  @Test
  void public_controller_is_found() {
    assertThat(violations(RULES.controllersArePackagePrivate())).contains("PublicController");
  }

  @Test
  void system_clock_is_found_and_injected_clock_is_not() {
    assertThat(violations(RULES.timeComesFromAClock()))
        .contains("java.time.Instant.now()", "java.time.LocalDate.now()")
        .doesNotContain("now(java.time.Clock)");
  }

  private static String violations(ArchRule rule) {
    return String.join("\n", rule.evaluate(OFFENDERS).getFailureReport().getDetails());
  }
}
