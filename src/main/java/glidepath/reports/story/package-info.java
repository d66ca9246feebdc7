/// The steps of a plan's story, worked out: the figure and the data of the chart of each, for the stage, for slides and for paper.
@NullMarked
package glidepath.reports.story;

import org.jspecify.annotations.NullMarked;
