package io.anju.housing;

import io.anju.platform.fixture.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** Runs the whole service on a random port, on a real store and broker, with Suzhou's divisions. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = HousingApplication.class,
    properties = {
      "spring.config.name=housing",
      "anju.housing.load=3205",
      "anju.housing.filing.sweep-after=86400000",
      "anju.housing.revision.sweep-every=200"
    })
public @interface RunningHousing {}
