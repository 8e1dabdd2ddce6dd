package io.anju.overview;

import io.anju.platform.access.Role;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Registry;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.keys.PersonalFields;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;

/** The whole service, running. */
@Registry
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = OverviewApplication.class,
    properties = {"spring.config.name=overview", "anju.overview.fresh-within=2s", "anju.overview.positions-every=100ms"})
public abstract class OverviewIT {

  protected static final String[] PURPOSE = {"Anju-Purpose", "case-work"};

  @LocalServerPort private int port;
  protected TellingFixture telling;
  protected Http officer;

  @BeforeEach
  void signIn(@Autowired KafkaTemplate<String, byte[]> kafka, @Autowired FactCodec codec, @Autowired PersonalFields fields) {
    telling = new TellingFixture(kafka, codec, fields);
    officer = Http.at(port, Tokens.official(Role.POLICE_OFFICER, "440305"));
  }

  protected Http.Answer viewOfPerson(String personId, String seen) {
    return officer.get("/api/overview/persons/" + personId, "Anju-Purpose", "case-work", "Anju-Seen", seen);
  }

  protected Http.Answer viewOfDwelling(String dwellingCode, String seen) {
    return officer.get("/api/overview/dwellings/" + dwellingCode, "Anju-Purpose", "case-work", "Anju-Seen", seen);
  }
}
