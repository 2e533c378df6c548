package org.chivit.cli.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chivit.cli.plot.PlotPoint.Band;
import org.junit.jupiter.api.Test;

/** The figure is 300 units high from 12 down to 312; a survival of 0.5 lies at 162. */
class SurvivalPlotTest {

  private static final PlotPoint FALL = new PlotPoint(1, 0.5, Optional.of(new Band(0.25, 0.75)), 0);
  private static final PlotPoint CENSORED =
      new PlotPoint(2, 0.5, Optional.of(new Band(0.25, 0.75)), 3);
  private static final PlotCurve CURVE =
      new PlotCurve("All", List.of(FALL, CENSORED), List.of(10L, 5L, 2L));

  private static String svg(PlotCurve... curves) {
    return new SurvivalPlot(
            "figure",
            "Survival of <all>",
            "It falls.",
            2,
            List.of(curves),
            List.of(new Benchmark(0.8, "80 %: others & more")))
        .toSvg();
  }

  @Test
  void theCurveIsAStepFunctionFromOneDown() {
    double left = 52 + 3 * 7.2;
    double width = 640 - 20 - left;
    String middle = Markup.number(left + width / 2);

    assertThat(svg(CURVE))
        .contains("d=\"M" + Markup.number(left) + " 12H" + middle + "V162H620V162H620\"");
  }

  @Test
  void theCensoredHaveATick() {
    assertThat(svg(CURVE)).contains("d=\"M620 158v8\"");
  }

  @Test
  void theBandGoesOutAlongItsUpperEndAndBackAlongItsLower() {
    assertThat(svg(CURVE)).contains("V87H620V87H620V237H620V237H").contains("V12H73.6Z\"");
  }

  @Test
  void benchmarksAreLabeledAndTextIsEscaped() {
    assertThat(svg(CURVE))
        .contains("80 %: others &amp; more", "<title id=\"figure-title\">Survival of &lt;all&gt;");
  }

  @Test
  void theNumbersAtRiskStandBelowTheYears() {
    assertThat(svg(CURVE)).containsPattern("x=\"73.6\" y=\"[0-9.]+\">10</text>");
    assertThat(svg(CURVE)).containsPattern("x=\"620\" y=\"[0-9.]+\">2</text>");
  }

  @Test
  void curvesDifferInMoreThanColor() {
    PlotCurve other = new PlotCurve("Other", List.of(FALL), List.of(9L, 4L, 1L));

    assertThat(svg(CURVE, other)).contains("stroke-dasharray=\"9 4\"").contains(">Other</text>");
  }

  @Test
  void nobodyFollowedIsAFigureWithoutSteps() {
    assertThat(svg(new PlotCurve("None", List.of(), List.of(0L, 0L, 0L)))).contains(">None</text>");
  }

  @Test
  void aFigureOfTooManyCurvesIsRefused() {
    PlotCurve[] many = Collections.nCopies(7, CURVE).toArray(PlotCurve[]::new);

    assertThatThrownBy(() -> svg(many))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no figure of 2 years and 7 curves");
  }

  @Test
  void aCurveWithoutItsNumbersAtRiskIsRefused() {
    assertThatThrownBy(() -> svg(new PlotCurve("All", List.of(), List.of(1L))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("All has 1 numbers at risk");
  }

  @Test
  void aPointThatIsNoPlaceOnACurveIsRefused() {
    assertThatThrownBy(() -> new PlotPoint(1, Double.NaN, Optional.empty(), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no point of a curve: 1.0, NaN");
  }
}
