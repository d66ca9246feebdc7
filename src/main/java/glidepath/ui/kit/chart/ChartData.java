package glidepath.ui.kit.chart;

/// What every chart has to say besides its shapes.
public sealed interface ChartData permits LineData, StackData, BarData, StepData, TornadoData {

    /// How amounts read on the axis.
    AxisText values();

    ChartFigures figures();

    /// The whole chart in a sentence, for those who do not see it.
    String sentence();

    /// How a value reads on an axis.
    @FunctionalInterface
    interface AxisText {
        String of(double value);

        /// What round values of the axis are multiples of: of one unit of the currency that they read in.
        default double unit() {
            return 1;
        }
    }
}
