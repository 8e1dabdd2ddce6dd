package io.anju.overview;

import io.anju.platform.access.Role;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.IntegrationTest;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.keys.PersonalFields;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;

/** The running service. */
@IntegrationTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = OverviewApplication.class,
    properties = {
      "spring.config.name=overview",
      "anju.overview.max-age=2s",
      "anju.overview.positions-interval=100ms"
    })
public abstract class OverviewIT {

  protected static final String[] PURPOSE = {"Anju-Purpose", "case-work"};

  @LocalServerPort private int port;
  protected FactPublisherFixture publisher;
  protected Http officer;

  @BeforeEach
  void signIn(
      @Autowired KafkaTemplate<String, byte[]> kafka,
      @Autowired FactCodec codec,
      @Autowired PersonalFields fields) {
    publisher = new FactPublisherFixture(kafka, codec, fields);
    officer = Http.at(port, Tokens.official(Role.POLICE_OFFICER, "440305"));
  }

  protected Http.Response viewOfPerson(String personId, String tokens) {
    return officer.get(
        "/api/overview/persons/" + personId, "Anju-Purpose", "case-work", "Anju-Seen", tokens);
  }

  protected Http.Response viewOfDwelling(String dwellingCode, String tokens) {
    return officer.get(
        "/api/overview/dwellings/" + dwellingCode,
        "Anju-Purpose",
        "case-work",
        "Anju-Seen",
        tokens);
  }
}
