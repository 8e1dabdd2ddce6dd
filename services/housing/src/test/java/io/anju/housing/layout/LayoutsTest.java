package io.anju.housing.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.anju.codes.BuildingCode;
import io.anju.contract.housing.DwellingUse;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.DwellingCoding;
import io.anju.housing.dwelling.DwellingCoding.Planned;
import io.anju.platform.error.RegistryException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayoutsTest {

  private static final BuildingCode BUILDING = new BuildingCode("3205080180140100001");

  private final DwellingCoding coding = mock(DwellingCoding.class);
  private final Layouts layouts = new Layouts(coding, new LayoutRules(10));

  private static Layout layout(int floors, int homes) {
    return new Layout(
        List.of(),
        floors,
        0,
        Set.of(),
        new FloorPlan(
            homes,
            DwellingUse.RESIDENTIAL,
            Optional.empty(),
            Optional.empty(),
            Numbering.FLOOR_NUMBER),
        List.of(),
        false);
  }

  @Test
  void preview_is_the_plan_of_the_layouts_rooms() {
    var valid = layout(2, 2);
    var planned = List.of(new Planned(valid.rooms().getFirst(), "平江路6号101室", Optional.empty()));
    when(coding.plan(BUILDING, valid.rooms())).thenReturn(planned);
    assertThat(layouts.preview(BUILDING, valid)).isEqualTo(planned);
  }

  @Test
  void invalid_layout_is_neither_previewed_nor_coded() {
    var tooLarge = layout(6, 2);
    for (Runnable call :
        List.<Runnable>of(
            () -> layouts.preview(BUILDING, tooLarge), () -> layouts.code(BUILDING, tooLarge))) {
      assertThatThrownBy(call::run)
          .isInstanceOfSatisfying(
              RegistryException.class,
              error -> {
                assertThat(error.code()).isEqualTo(HousingError.LAYOUT_INVALID);
                assertThat(error.errors())
                    .extracting(field -> field.error().code())
                    .containsExactly("too-many-rooms");
              });
    }
    verifyNoInteractions(coding);
  }
}
