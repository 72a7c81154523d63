
"""Books made by hand: a Chinese planning book of many sheets, and one with everything wrong."""

from __future__ import annotations

from datetime import date, time

from samples.foreign.writing import Page, Pages


def chinese_book() -> Pages:
    """Return a planning book of 52 sheets, most of them hidden, with units in full-width brackets."""
    pages: dict[str, Page | list[list[object]]] = {
        "说明": [["本文件用于生产排程，请勿修改格式"]],
        "生产订单": Page(
            [
                ["生产订单排产表（2026年11月）"],
                ["订单编号", "产品编码", "产品名称", "数量（件）", "交货日期", "优先级", "客户名称", "备注"],
                ["00012301", "P-100", "齿轮", 200, "2026年12月4日", "紧急", "上海机械", "加急"],
                ["00012302", "P-200", "轴套", 500, date(2026, 12, 8), "普通", "宁波重工", None],
                ["00012303", "P-100", "齿轮", 80, "2026/12/11", "普通", "宁波重工", None],
                ["合计", None, None, 780],
            ],
            merges=("A1:H1",),
        ),
        "工艺路线": [
            ["产品编码", "工序号", "工序名称", "设备组", "每节拍时间（秒）", "换型时间（分钟）"],
            ["P-100", 10, "车削", "车床组", 90, 30],
            ["P-100", 20, "滚齿", "滚齿机", 150, 45],
            ["P-200", 10, "车削", "车床组", 40, 20],
        ],
        "设备清单": [
            ["设备编号", "设备名称", "设备组", "班次", "效率"],
            ["L01", "数控车床1", "车床组", "两班", 0.95],
            ["L02", "数控车床2", "车床组", "白班", 0.9],
            ["G01", "滚齿机1", "滚齿机", "两班", 1],
        ],
        "班次": [
            ["班次名称", "星期", "开始时间", "结束时间"],
            ["白班", "周一至周六", time(8), time(17)],
            ["两班", "周一至周六", time(8), time(23, 59)],
        ],
    }
    for k in range(1, 48):
        pages[f"历史{k:02d}"] = Page([["月份", "产量"], [f"{k % 12 + 1}月", 1000 + k]], hidden=True)
    return pages


def everything_wrong() -> Pages:
    """Return a book with titles, two rows of headers, a step a group of columns, flags, padding and odd quotes."""
    plan = [
        ["PRODUCTION PLAN  – please do not sort!!"],
        [],
        [None, None, None, None, None, "Step 1", None, "Step 2", None, "Step 3", None],
        [
            "Job #",
            " Part ",
            "Qty",
            "Need\nby",
            "Customer",
            "Machine",
            "Time (h)",
            "Machine",
            "Time (h)",
            "Machine",
            "Time (h)",
        ],
        ["0017", "Bracket\u00a0", "100 pcs", "12/18/2026", "“Acme”", "Saw", "1,5", "Mill A", 4, None, None],
        ["0018", "Shaft", "1 250", "12/09/2026", "Beta ", "Saw", 2, "Lathe", "0:45", "Mill A", 3],
        [None, None, None, None, None, None, None, None, None, None, None],
        ["0019", "Cover", 40, "12/04/2026", None, "Mill A ", 6.5, None, None, None, None],
        ["TOTAL", None, 1390],
        [],
        ["* hours are for the whole job"],
    ]
    machines = [
        ["Machine", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Working hours"],
        ["Saw", "x", "x", "x", "x", "x", None, "6:00 - 14:00"],
        ["Mill A", "x", "x", "x", "x", "x", "x", "06:00-14:00; 14:30-22:00"],
        ["Lathe", "x", None, "x", None, "x", None, "6:00 - 14:00"],
    ]
    return {
        "Sheet1": Page(plan, merges=("A1:K1", "F3:G3", "H3:I3", "J3:K3")),
        "machines (new)": machines,
        "Sheet3": [["Notes to self"], ["call Bob about the saw"]],
    }


def weekly() -> list[list[object]]:
    """Return quantities by week, as sales plans are written."""
    return [
        ["Artikel", "Bezeichnung", "KW48", "KW49", "KW50", "KW51"],
        ["W-1", "Welle", "10", "", "25", "5"],
        ["W-2", "Platte", "", "40", "", "0"],
    ]


def weekly_steps() -> list[list[object]]:
    """Return machines as columns with hours for each piece."""
    return [
        ["Artikel", "AG", "Maschine", "Zeit je Stück (min)"],
        ["W-1", "10", "D1", "3,5"],
        ["W-1", "20", "F1", "2,0"],
        ["W-2", "10", "F1", "4,0"],
    ]


def flat_list() -> list[list[object]]:
    """Return one row a step of an order, in Chinese, with everything in it."""
    return [
        ["工单号", "产品", "数量", "交期", "工序号", "工序名称", "机台", "加工时间（分钟）", "准备时间（分钟）"],
        ["G001", "外壳", "30", "2026-12-01", "10", "冲压", "冲床A", "2", "15"],
        ["G001", "外壳", "30", "2026-12-01", "20", "喷涂", "喷线", "1.5", "20"],
        ["G002", "支架", "12", "2026-12-03", "10", "冲压", "冲床A", "3", "15"],
    ]
