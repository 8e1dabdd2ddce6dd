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

  private static final House HOUSE = new House("io.anju");
  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.anju");

  static Stream<String> modulesWithLimits() {
    return House.modulesWithLimits();
  }

  static Stream<Named<ArchRule>> manners() {
    var manners = new Manners(HOUSE);
    return Stream.of(manners.theDomainKnowsNoTechnology(), manners.namesSayWhatAThingIs(), manners.nothingIsInjectedIntoFields(),
        manners.jacksonIsTheThird(), manners.documentsOfTheStoreStayInItsAdapter(), manners.controllersStayInTheirPackage(),
        manners.timeComesFromAClock()).map(rule -> Named.of(rule.getDescription(), rule));
  }

  @ParameterizedTest
  @MethodSource("modulesWithLimits")
  void aModuleImportsOnlyWhatItMay(String module) {
    HOUSE.imports(module).check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"codes", "contract"})
  void codesAndContractArePlainJava(String module) {
    HOUSE.plainJava(module).check(CLASSES);
  }

  @Test
  void everyClassBelongsToAModule() {
    HOUSE.everyClassBelongsToAModule().check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("manners")
  void everyClassHasManners(ArchRule rule) {
    rule.check(CLASSES);
  }

  @Test
  void noTestIsTakenForAPartOfTheHouse() {
    assertThat(CLASSES).noneMatch(type -> type.getPackageName().startsWith("io.anju.architecture"));
  }
}
