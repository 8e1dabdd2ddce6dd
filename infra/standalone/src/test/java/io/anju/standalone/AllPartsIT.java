package io.anju.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.anju.cli.part.Part;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class AllPartsIT {

  private static final String POLICE = "role=police-officer&division=320508";

  @TempDir private Path data;

  @Test
  void person_declares_by_door_plate_and_is_kept_after_a_restart() throws Exception {
    try (var registryFixture = RegistryFixture.in(data)) {
      String person;
      try (var launcher = new PartLauncher(registryFixture.settings())) {
        launcher.start(EnumSet.allOf(Part.class));
        var registered =
            registryFixture.post(
                "/api/persons",
                registryFixture.token(POLICE),
                """
                {"document": {"type": "PASSPORT", "number": "USA:123456789"}, "name": "Anna Example"}\
                """);
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
        person = RegistryFixture.json(registered).path("personId").asString();
        declareByDoorPlate(registryFixture, person);
      }
      try (var launcher = new PartLauncher(registryFixture.settings())) {
        launcher.start(EnumSet.allOf(Part.class));
        var found =
            registryFixture.send(
                registryFixture.request("/api/persons/" + person, registryFixture.token(POLICE)));
        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        assertThat(found.body()).contains(person).doesNotContain("123456789");
        assertThat(
                registryFixture
                    .send(registryFixture.request("/api/persons/" + person, null))
                    .statusCode())
            .isEqualTo(401);
      }
    }
  }

  /** As a resident does with a phone: scans the plate at the door and declares. */
  private static void declareByDoorPlate(RegistryFixture registryFixture, String person)
      throws Exception {
    String officer = registryFixture.token("role=housing-officer&division=320508");
    var building =
        registryFixture.post(
            "/api/buildings",
            officer,
            Map.of("grid", "32050801801401", "address", Map.of("road", "平江路", "roadNumber", "8号")));
    var coded =
        registryFixture.post(
            "/api/buildings/"
                + RegistryFixture.json(building).path("buildingCode").asString()
                + "/dwellings",
            officer,
            Map.of("room", "501", "use", "RESIDENTIAL"));
    String dwelling = RegistryFixture.json(coded).at("/items/0/dwellingCode").asString();
    var link =
        scan(
            registryFixture
                .send(
                    registryFixture.request("/api/dwellings/" + dwelling + "/plate.png", officer),
                    HttpResponse.BodyHandlers.ofByteArray())
                .body());

    var plate =
        registryFixture.send(
            registryFixture.request(link.getRawPath() + "?" + link.getRawQuery(), null));
    assertThat(plate.statusCode()).as(plate.body()).isEqualTo(200);
    assertThat(RegistryFixture.json(plate).path("address").asString()).endsWith("平江路8号501室");
    String resident = registryFixture.token("role=resident&person=" + person);
    var prepared =
        RegistryFixture.json(
            registryFixture.send(
                registryFixture.request(
                    URI.create(RegistryFixture.json(plate).path("declare").asString()).getPath(),
                    resident)));
    var declared =
        registryFixture.post(
            prepared.path("href").asString(),
            resident,
            ((ObjectNode) prepared.path("body")).put("reason", "WORK"),
            "Anju-Seen",
            coded.headers().firstValue("Anju-Seen").orElseThrow());
    assertThat(declared.statusCode()).as(declared.body()).isEqualTo(201);
    assertThat(RegistryFixture.json(declared).path("dwellingCode").asString()).isEqualTo(dwelling);
    assertThat(RegistryFixture.json(declared).path("declarations").toString()).contains("SELF");
  }

  private static URI scan(byte[] png) throws Exception {
    var picture = ImageIO.read(new ByteArrayInputStream(png));
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    return URI.create(
        new QRCodeReader()
            .decode(
                new BinaryBitmap(
                    new HybridBinarizer(
                        new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels))))
            .getText());
  }
}
