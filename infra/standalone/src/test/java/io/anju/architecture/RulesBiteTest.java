package io.anju.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule, held against classes that break it on purpose: a rule that lets them pass protects nothing. */
class RulesBiteTest {

  private static final House HOUSE = new House("io.anju.architecture.offenders");
  private static final Manners MANNERS = new Manners(HOUSE);
  private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(HOUSE.root());

  @ParameterizedTest
  @CsvSource({"residence, Trespasser", "gateway, Shortcut", "codes, Climber"})
  void anImportThatIsNotAllowedIsFound(String module, String offender) {
    assertThat(violations(HOUSE.imports(module))).contains(offender);
  }

  @Test
  void whatIsImportedAgainstTheRuleIsNotBlamed() {
    assertThat(violations(HOUSE.imports("housing"))).isEmpty();
  }

  @Test
  void aFactThatNeedsAFrameworkIsFound() {
    assertThat(violations(HOUSE.plainJava("contract"))).contains("Fact", "HttpStatus");
  }

  @Test
  void aClassOutsideEveryModuleIsFound() {
    assertThat(violations(HOUSE.everyClassBelongsToAModule())).contains("Stowaway").doesNotContain("Neighbour");
  }

  @Test
  void aDomainThatKnowsTechnologyIsFoundAndAdaptersAndWiringAreNot() {
    assertThat(violations(MANNERS.theDomainKnowsNoTechnology()))
        .contains("Entangled", "org.bson.Document", "org.springframework.stereotype.Component", "tools.jackson.databind.JsonNode")
        .doesNotContain("HonestPermits", "PermitConfiguration", "LoudController");
  }

  @Test
  void aNameThatFitsAnythingIsFound() {
    assertThat(violations(MANNERS.namesSayWhatAThingIs())).contains("PermitManager", "PermitImpl", "DateUtil").doesNotContain("Neighbour");
  }

  @Test
  void aFieldThatIsInjectedIsFound() {
    assertThat(violations(MANNERS.nothingIsInjectedIntoFields())).contains("LoudController.clock");
  }

  @Test
  void theJacksonOfYesterdayIsFoundAndTodaysIsNot() {
    assertThat(violations(MANNERS.jacksonIsTheThird())).contains("Backward").doesNotContain("Entangled");
  }

  @Test
  void aDocumentOutsideItsAdapterIsFound() {
    assertThat(violations(MANNERS.documentsOfTheStoreStayInItsAdapter())).contains("PermitDocument");
  }

  @Test
  void aPublicControllerIsFound() {
    assertThat(violations(MANNERS.controllersStayInTheirPackage())).contains("LoudController");
  }

  @Test
  void theMachinesTimeIsFoundAndAClockIsNot() {
    assertThat(violations(MANNERS.timeComesFromAClock())).contains("java.time.Instant.now()", "java.time.LocalDate.now()").doesNotContain("now(java.time.Clock)");
  }

  private static String violations(ArchRule rule) {
    return String.join("\n", rule.evaluate(OFFENDERS).getFailureReport().getDetails());
  }
}
