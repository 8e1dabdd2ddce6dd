package io.anju.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The house as it stands, seen from the one module that sees all. */
class ArchitectureTest {

  private static final ModuleRules MODULES = new ModuleRules("io.anju");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.anju");

  static Stream<String> restrictedModules() {
    return ModuleRules.restrictedModules();
  }

  static Stream<Named<ArchRule>> architectureRules() {
    var rules = new ArchitectureRules(MODULES);
    return Stream.of(
            rules.domainHasNoTechnology(),
            rules.domainHasNoAdapter(),
            rules.adaptersAreIndependent(),
            rules.packagesAreFreeOfCycles(),
            rules.exceptionsAreSpecific(),
            rules.namesAreSpecific(),
            rules.noFieldInjection(),
            rules.onlyJackson3(),
            rules.documentsStayInMongoAdapter(),
            rules.controllersArePackagePrivate(),
            rules.timeComesFromAClock())
        .map(rule -> Named.of(rule.getDescription(), rule));
  }

  @ParameterizedTest
  @MethodSource("restrictedModules")
  void module_imports_only_allowed_modules(String module) {
    MODULES.imports(module).check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"codes", "contract"})
  void codes_and_contract_are_plain_java(String module) {
    MODULES.plainJava(module).check(CLASSES);
  }

  @Test
  void every_class_belongs_to_a_module() {
    MODULES.everyClassBelongsToAModule().check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("architectureRules")
  void every_class_follows_the_architecture_rules(ArchRule rule) {
    rule.check(CLASSES);
  }

  @Test
  void test_classes_are_not_checked() {
    assertThat(CLASSES).noneMatch(type -> type.getPackageName().startsWith("io.anju.architecture"));
  }
}
