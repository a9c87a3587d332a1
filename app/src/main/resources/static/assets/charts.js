// Draws each table marked as a chart above itself. The table stays: whoever hears the page, prints it or runs no script
// reads the same figures there. Colours come from the sheet, lines differ in dash and symbol too.
"use strict";

(() => {
  const DASHES = ["solid", "dashed", "dotted", [8, 3, 2, 3], [2, 2], [12, 4]];
  const SYMBOLS = ["circle", "rect", "triangle", "diamond", "roundRect", "pin"];
  const COLOURS = ["--blue", "--seal", "--green", "--amber", "--ink-2", "--edge"];

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const read = (figure) => {
    const table = figure.querySelector("table");
    const columns = [...table.tHead.rows[0].cells].slice(1).map((cell) => cell.textContent.trim());
    const rows = [...table.tBodies[0].rows].map((row) => ({
      name: row.cells[0].textContent.trim(),
      values: [...row.cells].slice(1).map((cell) => (cell.dataset.number === "" ? null : Number(cell.dataset.number))),
    }));
    return { columns, rows };
  };

  const axis = (extra) => ({
    axisLabel: { color: colour("--ink-2") },
    axisLine: { lineStyle: { color: colour("--edge") } },
    splitLine: { lineStyle: { color: colour("--line") } },
    ...extra,
  });

  const common = (narrow) => ({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    color: COLOURS.map(colour),
    grid: { left: 8, right: narrow ? 16 : 32, top: 56, bottom: 8, containLabel: true },
    tooltip: { trigger: "axis", renderMode: "richText" },
    legend: { type: "scroll", top: 0, textStyle: { color: colour("--ink-2") } },
  });

  const lines = ({ columns, rows }, narrow) => ({
    ...common(narrow),
    xAxis: axis({ type: "category", data: columns, boundaryGap: columns.length === 1 }),
    yAxis: axis({ type: "value" }),
    series: rows.map((row, index) => ({
      type: "line",
      name: row.name,
      data: row.values,
      symbol: SYMBOLS[index % SYMBOLS.length],
      symbolSize: 9,
      lineStyle: { type: DASHES[index % DASHES.length], width: 2 },
    })),
  });

  const bars = ({ columns, rows }, narrow) => ({
    ...common(narrow),
    xAxis: axis({ type: "category", data: columns, axisLabel: { color: colour("--ink-2"), interval: 0, rotate: narrow ? 50 : 0 } }),
    yAxis: axis({ type: "value" }),
    series: rows.map((row, index) => ({
      type: "bar",
      name: row.name,
      data: row.values,
      itemStyle: index === 0 ? {} : { decal: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -0.8 } },
      label: { show: !narrow, position: "top", color: colour("--ink-2") },
    })),
  });

  const ranks = ({ rows }, narrow) => ({
    ...common(narrow),
    legend: { show: false },
    grid: { left: 8, right: 56, top: 8, bottom: 8, containLabel: true },
    xAxis: axis({ type: "value" }),
    yAxis: axis({
      type: "category",
      inverse: true,
      data: rows.map((row) => row.name),
      axisLabel: { color: colour("--ink-2"), width: narrow ? 90 : 180, overflow: "truncate" },
    }),
    series: [{ type: "bar", data: rows.map((row) => row.values[0]), label: { show: true, position: "right", color: colour("--ink") } }],
  });

  const kinds = { lines, bars, ranks };

  const draw = (figure) => {
    const data = read(figure);
    const place = document.createElement("div");
    place.className = "drawing";
    place.setAttribute("aria-hidden", "true");
    if (figure.dataset.chart === "ranks") {
      place.classList.add(data.rows.length > 12 ? "tall" : "low");
    }
    figure.querySelector("figcaption").after(place);
    const chart = window.echarts.init(place, null, { renderer: "canvas" });
    const paint = () => {
      chart.resize();
      chart.setOption(kinds[figure.dataset.chart](data, place.clientWidth < 480), true);
    };
    paint();
    new ResizeObserver(paint).observe(place);
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
  };

  if (window.echarts) {
    document.querySelectorAll("figure[data-chart]").forEach(draw);
  }
})();
