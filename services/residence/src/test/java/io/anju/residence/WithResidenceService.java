package io.anju.residence;

import io.anju.platform.fixture.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Runs the whole service on a random port, on a real store and broker; permits are swept only when
 * a test says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@Import(OtherServicesFixture.class)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = ResidenceApplication.class,
    properties = {"spring.config.name=residence", "anju.residence.permits.sweep-after=1h"})
public @interface WithResidenceService {}
