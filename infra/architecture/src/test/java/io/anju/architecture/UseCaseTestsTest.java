package io.anju.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every use case has a unit test of its own (docs/style.md): a class that a feature's configuration
 * makes, and that is no adapter, has a {@code …Test} in its package. Those that have none yet stand
 * in {@code untested-use-cases.txt}; the list may only get shorter.
 */
class UseCaseTestsTest {

  private static final ModuleRules MODULES = new ModuleRules("io.anju");

  @Test
  void use_cases_without_a_unit_test_are_those_listed() {
    var tests =
        Sources.endingWith("Test.java").stream()
            .map(Sources::name)
            .map(file -> file.replaceFirst("^.*/src/test/java/", ""))
            .collect(toSet());
    var untested =
        useCases().stream()
            .filter(name -> !tests.contains(name.replace('.', '/') + "Test.java"))
            .map(name -> name.replaceFirst("^io\\.anju\\.", ""))
            .collect(toCollection(TreeSet::new));
    assertThat(untested).isEqualTo(listed());
  }

  @Test
  void use_cases_are_found() {
    assertThat(useCases())
        .contains(
            "io.anju.residence.permit.Permits",
            "io.anju.housing.tenancy.Tenancies",
            "io.anju.employment.record.Employments")
        .doesNotContain("io.anju.housing.tenancy.mongo.MongoTenancySearch");
  }

  private static Set<String> useCases() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.anju").stream()
            .filter(resideInAnyPackage(MODULES.featurePackages()))
            .filter(UseCaseTestsTest::isFeatureConfiguration)
            .flatMap(configuration -> configuration.getConstructorCallsFromSelf().stream())
            .filter(call -> MODULES.sameModule(call.getOriginOwner(), call.getTargetOwner()))
            .map(JavaAccess::getTargetOwner)
            .filter(UseCaseTestsTest::isUseCase)
            .map(JavaClass::getName)
            .collect(toCollection(TreeSet::new));
  }

  private static boolean isFeatureConfiguration(JavaClass type) {
    return type.getSimpleName().endsWith("Configuration") && isOfNoAdapter(type);
  }

  private static boolean isUseCase(JavaClass made) {
    return made.isTopLevelClass()
        && isOfNoAdapter(made)
        && !made.isAssignableTo(RuntimeException.class);
  }

  private static boolean isOfNoAdapter(JavaClass type) {
    return ArchitectureRules.adapterOf(type).isEmpty();
  }

  private static Set<String> listed() {
    try (var names = UseCaseTestsTest.class.getResourceAsStream("untested-use-cases.txt")) {
      return new String(names.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
